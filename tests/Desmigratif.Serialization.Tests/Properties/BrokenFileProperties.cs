using System.Text;
using System.Text.RegularExpressions;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Serialization.Tests.Properties;

/// <summary>
/// Whatever the bytes, reading never throws, every finding points to a place that is there, and what was read can be written and
/// read again. The cases are drawn from fixed seeds: a failure names its own.
/// </summary>
public sealed partial class BrokenFileProperties
{
    private static readonly string[] Splinters =
    [
        "\"", "{", "}", "[", "]", ":", ",", "\n", "\r\n", "\\", "\\u", "\\ud800", "\\ud800\\udc00", "\0", "\uFEFF", "  ",
        "null", "true", "-", "1e999", "0.0", "\"\":1,", "\"x-a-b\":{}", "[[[[[[[[[[[[",
        "\"type\":\"end\",", "\"type\":\"bundle\",", "{\"type\":\"bundle\"}\n", "{\"type\":\"end\"}\n",
    ];

    private static readonly ReaderLimits[] Limits =
    [
        ReaderLimits.Default,
        new ReaderLimits { MaxLineBytes = 400, MaxDepth = 3, MaxRecords = 2, ProblemsPerCode = 2 },
        new ReaderLimits { ProblemsPerCode = int.MaxValue },
    ];

    private static readonly byte[][] Whole = [.. Originals()];

    [Fact]
    public void A_file_with_a_few_bytes_changed_is_read()
    {
        for (int seed = 0; seed < 4000; seed++)
        {
            Random random = new(seed);
            List<byte> file = [.. Whole[random.Next(Whole.Length)]];
            for (int change = random.Next(1, 5); change > 0 && file.Count > 0; change--)
            {
                Change(file, random);
            }

            Check([.. file], Limits[seed % Limits.Length], $"seed {seed}");
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_read()
    {
        byte[] file = Whole[0];
        for (int length = 0; length <= file.Length; length += 1 + (file.Length / 700))
        {
            Check(file[..length], ReaderLimits.Default, $"length {length}");
        }
    }

    [Fact]
    public void Any_bytes_are_read()
    {
        for (int seed = 0; seed < 1500; seed++)
        {
            Random random = new(seed);
            byte[] file = new byte[random.Next(300)];
            random.NextBytes(file);
            Check(file, Limits[seed % Limits.Length], $"seed {seed}");
        }
    }

    [Fact]
    public void Any_sequence_of_tokens_is_read()
    {
        for (int seed = 0; seed < 3000; seed++)
        {
            Random random = new(seed);
            StringBuilder file = new(random.Next(2) == 0 ? Files.Opening("exchange") + "\n" : "");
            for (int count = random.Next(40); count > 0; count--)
            {
                file.Append(Splinters[random.Next(Splinters.Length)]);
            }

            Check(Files.Utf8(file.ToString()), Limits[seed % Limits.Length], $"seed {seed}");
        }
    }

    private static void Check(byte[] file, ReaderLimits limits, string origin)
    {
        try
        {
            List<BundleReading> readings = Reads.All(file, limits);
            int[] lengths = LengthsOfLines(file);
            Finding[] findings = [.. readings.SelectMany(reading => reading.Problems)];
            foreach (Finding finding in findings)
            {
                Assert.InRange(finding.Line, 1, lengths.Length);
                Assert.InRange(finding.Column, 1, lengths[finding.Line - 1] + 1);
                Assert.Matches(Pointer(), finding.Pointer);
                Assert.DoesNotMatch(Placeholder(), finding.MessageIn(Language.Indonesian));
                Assert.DoesNotMatch(Placeholder(), finding.MessageIn(Language.English));
            }

            foreach (BundleReading reading in readings)
            {
                Assert.All(reading.Counts, count =>
                    Assert.Equal(
                        long.Min(count.Count, limits.ProblemsPerCode),
                        reading.Problems.LongCount(problem => problem.Code == count.Code && problem.Severity == count.Severity)));
                if (reading.Register is { } register)
                {
                    Again(register);
                }
            }
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{origin}: {Convert.ToBase64String(file)}", fault);
        }
    }

    /// <summary>What was read is written and read again: the same records.</summary>
    private static void Again(Register register)
    {
        byte[] written = Reads.Write(register);
        Register again = Assert.Single(Reads.All(written)).Register!;
        Same.Registers(register, again);
        Assert.Equal(written, Reads.Write(again));
    }

    private static void Change(List<byte> file, Random random)
    {
        int at = random.Next(file.Count);
        int length = int.Min(file.Count - at, random.Next(1, 1 << random.Next(1, 9)));
        switch (random.Next(7))
        {
            case 0:
                file[at] = (byte)random.Next(256);
                break;
            case 1:
                file[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                file.RemoveRange(at, length);
                break;
            case 3:
                file.InsertRange(at, file.GetRange(at, length));
                break;
            case 4:
                file.InsertRange(random.Next(file.Count), file.GetRange(at, length));
                break;
            case 5:
                file.RemoveRange(at, file.Count - at);
                break;
            default:
                file.InsertRange(at, Encoding.UTF8.GetBytes(Splinters[random.Next(Splinters.Length)]));
                break;
        }
    }

    private static int[] LengthsOfLines(byte[] file)
    {
        string[] lines = Encoding.Latin1.GetString(file).Split('\n');
        return [.. lines.Take(lines[^1].Length == 0 ? lines.Length - 1 : lines.Length).Select(line => line.Length)];
    }

    private static IEnumerable<byte[]> Originals()
    {
        foreach (Register register in AnyRecord.Sound.Registers().Sample(6, new Rnd(7, 11), 10))
        {
            yield return Reads.Write(register);
        }

        foreach (Register register in AnyRecord.Wild.Registers().Sample(6, new Rnd(13, 17), 10))
        {
            yield return [.. Reads.Write(register), .. Files.Of(Files.Siti)];
        }
    }

    [GeneratedRegex(@"^(/[A-Za-z0-9_.$@*-]+)*$")]
    private static partial Regex Pointer();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
