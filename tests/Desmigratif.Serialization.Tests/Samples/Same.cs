using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Tests.Samples;

/// <summary>Whether two readings say the same, lines included.</summary>
internal static class Same
{
    public static void Readings(IReadOnlyList<BundleReading> expected, IReadOnlyList<BundleReading> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        foreach ((BundleReading one, BundleReading other) in expected.Zip(actual))
        {
            Assert.Equal(one.Problems.Select(Reads.Show), other.Problems.Select(Reads.Show));
            Assert.Equal(one.Problems, other.Problems);
            Assert.Equal(one.Counts, other.Counts);
            Assert.Equal((one.HoldsRecords, one.IsComplete), (other.HoldsRecords, other.IsComplete));
            Assert.Equal(one.Register is null, other.Register is null);
            if (one.Register is { } register)
            {
                Registers(register, other.Register!);
                Assert.Equal(Lines(register), Lines(other.Register!));
            }
        }
    }

    /// <summary>Whether two registers hold equal records in the same order; where they stand in a file does not count.</summary>
    public static void Registers(Register expected, Register actual)
    {
        Assert.True(expected.Bundle.Equals(actual.Bundle), Text(expected.Bundle, actual.Bundle));
        Assert.Equal(expected.Records.Count, actual.Records.Count);
        for (int place = 0; place < expected.Records.Count; place++)
        {
            Assert.True(expected.Records[place].Equals(actual.Records[place]), Text(expected.Records[place], actual.Records[place]));
        }
    }

    private static string Text(params RegisterRecord[] records) =>
        System.Text.Encoding.UTF8.GetString(Reads.Write(new Register(new Bundle(), [.. records])));

    private static long[] Lines(Register register) =>
        [register.BundleLine, .. Enumerable.Range(0, register.Records.Count).Select(register.LineAt)];
}
