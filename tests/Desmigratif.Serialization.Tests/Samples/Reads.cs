using System.Text;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Serialization.Tests.Samples;

/// <summary>What reading gives, in a form that is easy to write down.</summary>
internal static class Reads
{
    public static List<BundleReading> All(byte[] file, ReaderLimits? limits = null) =>
        [.. new BundleReader(limits).Read(new MemoryStream(file))];

    public static BundleReading One(byte[] file, ReaderLimits? limits = null) => Assert.Single(All(file, limits));

    /// <summary>The only record of a draft bundle with this line, whatever its problems.</summary>
    public static T Record<T>(string line)
        where T : RegisterRecord =>
        Assert.IsType<T>(Assert.Single(One(Files.Bundle("draft", line)).Register!.Records.ToArray()));

    /// <summary>Every problem of a file: <c>XCH-005 error person/p1 /name 2:40</c>; a line without a record shows a hyphen.</summary>
    public static string[] Problems(byte[] file, ReaderLimits? limits = null) =>
        [.. All(file, limits).SelectMany(reading => reading.Problems).Select(Show)];

    /// <summary>Every problem of one record line, on line 2 of a bundle.</summary>
    public static string[] Problems(string profile, string line) => Problems(Files.Bundle(profile, line));

    /// <summary>A line in which a circumflex marks a place: the line without it, and its column in bytes, counted from 1.</summary>
    public static (string Line, int Column) Marked(string marked)
    {
        int place = marked.IndexOf('^', StringComparison.Ordinal);
        return (marked.Remove(place, 1), Encoding.UTF8.GetByteCount(marked.AsSpan(0, place)) + 1);
    }

    public static byte[] Write(params Register[] registers)
    {
        using MemoryStream stream = new();
        using BundleWriter writer = new(stream);
        foreach (Register register in registers)
        {
            writer.Write(register);
        }

        return stream.ToArray();
    }

    /// <summary>The lines that writing what was read gives, without the bundle and end lines.</summary>
    public static string[] WrittenBack(params string[] records)
    {
        byte[] written = Write(One(Files.Bundle("draft", records)).Register!);
        return Encoding.UTF8.GetString(written).Split('\n')[1..^2];
    }

    public static string Show(Finding finding) =>
        $"{finding.Code} {finding.Severity.ToString().ToLowerInvariant()} {Show(finding.Record)} {finding.Pointer} {finding.Line}:{finding.Column}";

    private static string Show(RecordName? record) => record is null ? "-" : $"{record.Type}/{record.Id}";
}
