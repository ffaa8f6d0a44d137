using System.Text;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;

namespace Desmigratif.Serialization.Tests.Reading;

/// <summary>Files as a whole: how they are cut into lines, how they stream, how reading stops.</summary>
public sealed class BundleReaderTests
{
    private static readonly ReaderLimits Small = new() { MaxLineBytes = 150, MaxDepth = 4, MaxRecords = 6, ProblemsPerCode = 3 };

    /// <summary>A bit of everything: strays, bundles, both terminators, blank, broken, overlong and deep lines, no final newline.</summary>
    private static readonly byte[] Mixed =
    [
        0xEF, 0xBB, 0xBF,
        .. Files.Of(Files.Siti, ""),
        .. Files.Utf8(Files.Opening("submit") + "\r\n"),
        .. Files.Utf8(Files.Siti + "\r\n\r\n\r" + Files.Siti + "\n"),
        .. Files.Of(new string('x', 151), new string('y', 152), new string('z', 1000), "[[[[[]]]]]", Files.Village),
        .. Files.Of("""{"type":"end","records":9,"sha256":"x"}""", "stray"),
        .. Files.Bundle("exchange", Files.Village, """{"type":"orang","id":"o1"}"""),
        .. Files.Of(Files.Opening("draft", "b3")),
        .. Files.Utf8(Files.Siti),
    ];

    [Fact]
    public void An_empty_file_gives_nothing() => Assert.Empty(Reads.All([]));

    [Theory]
    [InlineData("\n", 1)]
    [InlineData("\n\n", 2)]
    [InlineData("\r\n", 1)]
    [InlineData(" ", 1)]
    [InlineData("x", 1)]
    [InlineData("x\n", 1)]
    [InlineData("x\ny", 2)]
    public void Every_line_counts_except_nothing_after_the_last_terminator(string file, int lines)
    {
        BundleReading reading = Reads.One(Files.Utf8(file));
        Assert.Equal(Enumerable.Range(1, lines).Select(line => (long)line), reading.Problems.Select(problem => problem.Line));
        Assert.False(reading.HoldsRecords);
        Assert.Null(reading.Register);
    }

    [Fact]
    public void A_last_line_need_not_be_terminated()
    {
        byte[] file = Files.Bundle("draft", Files.Village);
        Same.Readings(Reads.All(file), Reads.All(file[..^1]));
        Assert.Equal([], Reads.Problems(file[..^1]));
    }

    [Fact]
    public void Lines_may_end_in_CR_LF_throughout()
    {
        byte[] before = Files.Utf8($"{Files.Opening()}\r\n{Files.Village}\r\n{Files.Siti}\r\n");
        Assert.Equal([], Reads.Problems([.. before, .. Files.Utf8(Files.End(before) + "\r\n")]));
    }

    [Fact]
    public void A_carriage_return_alone_ends_no_line()
    {
        (string line, int column) = Reads.Marked(Files.Siti + "\r^" + Files.Siti);
        Assert.Equal([$"XCH-001 error -  2:{column}"], Reads.Problems("draft", line));
        Assert.Equal([], Reads.Problems("draft", Files.Siti + "\r\r"));
    }

    [Fact]
    public void A_bundle_is_given_out_before_the_next_is_read()
    {
        byte[] first = Files.Bundle("draft", Files.Village);
        using MemoryStream rest = new(Files.Bundle("draft", Files.Siti));
        int given = 0;
        SlowStream stream = new([.. first, .. rest.ToArray()], () => given == 0 ? first.Length : int.MaxValue);

        using IEnumerator<BundleReading> readings = new BundleReader().Read(stream).GetEnumerator();

        Assert.True(readings.MoveNext());
        Assert.Equal(first.Length, stream.Position);
        given++;
        Assert.Single(readings.Current.Register!.Villages);
        Assert.True(readings.MoveNext());
        Assert.False(readings.MoveNext());
    }

    [Fact]
    public void The_parts_of_a_file_come_in_order()
    {
        List<BundleReading> readings = Reads.All(Mixed, Small);
        Assert.Equal([null, "b1", null, "b1", "b3"], readings.Select(reading => reading.Register?.Bundle.Id));
        long[] lines =
        [
            .. from problem in readings.SelectMany(reading => reading.Problems)
               where problem.Code.Text is not ("XCH-018" or "XCH-021")
               select problem.Line,
        ];
        Assert.Equal(lines.Order(), lines);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(151)]
    [InlineData(152)]
    [InlineData(153)]
    public void However_few_bytes_a_stream_gives_the_result_is_the_same(int bytes)
    {
        Same.Readings(Reads.All(Mixed, Small), [.. new BundleReader(Small).Read(new SlowStream(Mixed, () => bytes))]);
        Same.Readings(Reads.All(Mixed), [.. new BundleReader().Read(new SlowStream(Mixed, () => bytes))]);
    }

    [Fact]
    public void However_a_stream_cuts_its_bytes_the_result_is_the_same()
    {
        List<BundleReading> expected = Reads.All(Mixed, Small);
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            Same.Readings(expected, [.. new BundleReader(Small).Read(new SlowStream(Mixed, () => random.Next(1, 400)))]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public async Task Reading_without_blocking_gives_the_same(int bytes)
    {
        List<BundleReading> readings = [];
        await foreach (BundleReading reading in new BundleReader(Small).ReadAsync(new SlowStream(Mixed, () => bytes)))
        {
            readings.Add(reading);
        }

        Same.Readings(Reads.All(Mixed, Small), readings);
    }

    [Fact]
    public void One_reader_may_read_several_streams_at_once()
    {
        BundleReader reader = new(Small);
        List<BundleReading> expected = Reads.All(Mixed, Small);
        Parallel.For(0, 8, _ => Same.Readings(expected, [.. reader.Read(new MemoryStream(Mixed))]));
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using CancellationTokenSource source = new();
        byte[] file = Files.Join(Files.Bundle("draft"), Files.Bundle("draft"), Files.Bundle("draft"));
        int read = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (BundleReading reading in new BundleReader().Read(new MemoryStream(file), source.Token))
            {
                read++;
                source.Cancel();
            }
        });
        Assert.Equal(1, read);
        Assert.Throws<OperationCanceledException>(() => new BundleReader().Read(new MemoryStream(file), source.Token).Any());
    }

    [Fact]
    public async Task Reading_without_blocking_stops_when_it_is_cancelled()
    {
        using CancellationTokenSource source = new();
        byte[] file = Files.Join(Files.Bundle("draft"), Files.Bundle("draft"), Files.Bundle("draft"));
        int read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            SlowStream stream = new(file, () => int.MaxValue);
            await foreach (BundleReading reading in new BundleReader().ReadAsync(stream).WithCancellation(source.Token))
            {
                read++;
                await source.CancelAsync();
            }
        });
        Assert.Equal(1, read);
    }

    [Fact]
    public void A_stream_that_fails_passes_its_exception_on() =>
        Assert.Throws<IOException>(() => new BundleReader().Read(new SlowStream([1], () => throw new IOException())).Any());

    [Fact]
    public void A_line_of_100_MB_is_passed_over_without_being_held_in_memory()
    {
        EndlessLine stream = new(Files.Of(Files.Opening(), Files.Siti), 100_000_000, Files.Utf8("\n" + Files.Village + "\n"));
        long before = GC.GetAllocatedBytesForCurrentThread();

        BundleReading reading = Assert.Single(new BundleReader().Read(stream));

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(["XCH-003 error -  3:1", "XCH-018 warning bundle/b1  1:1"], reading.Problems.Select(Reads.Show));
        Assert.Single(reading.Register!.Villages);
        Assert.InRange(stream.LargestRequest, 1, 1_048_578);
        Assert.InRange(allocated, 1, 4_000_000);
    }

    [Fact]
    public void The_hash_of_a_bundle_with_an_overlong_line_is_right()
    {
        byte[] file = Files.Bundle("draft", Files.Siti, new string('x', 3_000_000), Files.Village);
        Assert.Equal(["XCH-003 error -  3:1"], Reads.Problems(file));
    }

    [Fact]
    public void A_binary_file_gives_problems_and_no_record()
    {
        byte[] bytes = new byte[300_000];
        new Random(7).NextBytes(bytes);

        List<BundleReading> readings = Reads.All(bytes);

        Assert.All(readings, reading => Assert.False(reading.HoldsRecords));
        Assert.Equal(
            bytes.Count(b => b == '\n') + 1,
            readings.Sum(reading => reading.Counts.Single(count => count.Code.Text == "XCH-001").Count));
    }

    [Fact]
    public void Problems_are_kept_per_rule_up_to_the_limit_and_counted_exactly()
    {
        string[] records = [.. Enumerable.Repeat("""{"type":"person","id":"p","name":"S","a":1,"b":2}""", 7), "x", "y"];

        BundleReading reading = Reads.One(Files.Bundle("draft", records), new ReaderLimits { ProblemsPerCode = 5 });

        Assert.Equal(
            ["XCH-001 Error 2", "XCH-006 Warning 14"],
            reading.Counts.Select(count => $"{count.Code} {count.Severity} {count.Count}"));
        Assert.Equal(5, reading.Problems.Count(problem => problem.Code.Text == "XCH-006"));
        Assert.Equal(2, reading.Problems.Count(problem => problem.Code.Text == "XCH-001"));
    }

    [Fact]
    public void Each_bundle_has_its_own_limit_of_problems()
    {
        byte[] bundle = Files.Bundle("draft", "x", "y");
        List<BundleReading> readings = Reads.All(Files.Join(bundle, bundle), new ReaderLimits { ProblemsPerCode = 1 });
        Assert.Equal([1, 1], readings.Select(reading => reading.Problems.Count));
        Assert.Equal([2L, 2L], readings.Select(reading => reading.Counts[0].Count));
    }

    [Fact]
    public void Problems_need_not_be_kept_at_all()
    {
        BundleReading reading = Reads.One(Files.Bundle("draft", "x"), new ReaderLimits { ProblemsPerCode = 0 });
        Assert.Empty(reading.Problems.ToArray());
        Assert.Equal(1, reading.Counts[0].Count);
    }

    [Fact]
    public void Stray_lines_without_end_are_given_out_from_time_to_time_and_none_is_lost()
    {
        byte[] file = Files.Utf8(string.Concat(Enumerable.Repeat("x\n", 3500)));
        List<BundleReading> readings = Reads.All(file, new ReaderLimits { ProblemsPerCode = int.MaxValue });
        Assert.True(readings.Count > 1);
        Assert.Equal(
            Enumerable.Range(1, 3500).Select(line => (long)line),
            readings.SelectMany(reading => reading.Problems).Select(problem => problem.Line));
        Assert.Equal(3500, readings.Sum(reading => reading.Counts[0].Count));
    }

    [Fact]
    public void The_limits_of_the_format_are_the_default() =>
        Assert.Equal(
            new ReaderLimits { MaxLineBytes = 1_048_576, MaxDepth = 32, MaxRecords = 1_000_000, ProblemsPerCode = 100 },
            ReaderLimits.Default);

    [Fact]
    public void A_limit_that_makes_no_sense_is_refused()
    {
        Assert.Equal(nameof(ReaderLimits.MaxLineBytes), Refused(() => new ReaderLimits { MaxLineBytes = 0 }));
        Assert.Equal(nameof(ReaderLimits.MaxLineBytes), Refused(() => new ReaderLimits { MaxLineBytes = (1 << 30) + 1 }));
        Assert.Equal(nameof(ReaderLimits.MaxDepth), Refused(() => new ReaderLimits { MaxDepth = 0 }));
        Assert.Equal(nameof(ReaderLimits.MaxDepth), Refused(() => new ReaderLimits { MaxDepth = 1001 }));
        Assert.Equal(nameof(ReaderLimits.MaxRecords), Refused(() => ReaderLimits.Default with { MaxRecords = 0 }));
        Assert.Equal(nameof(ReaderLimits.ProblemsPerCode), Refused(() => new ReaderLimits { ProblemsPerCode = -1 }));

        static string? Refused(Func<ReaderLimits> limits) => Assert.Throws<ArgumentOutOfRangeException>(() => limits()).ParamName;
    }

    [Fact]
    public void The_smallest_limits_still_read()
    {
        ReaderLimits limits = new() { MaxLineBytes = 1, MaxDepth = 1, MaxRecords = 1, ProblemsPerCode = 1 };
        BundleReading reading = Reads.One(Encoding.UTF8.GetBytes("x\nxx\n{}\n{\r\n"), limits);
        Assert.Equal(["XCH-001 2", "XCH-003 2"], reading.Counts.Select(count => $"{count.Code} {count.Count}"));
    }

    [Fact]
    public void The_greatest_depth_still_reads()
    {
        string deep = Files.Siti[..^1] + ",\"x-own-deep\":" + new string('[', 999) + new string(']', 999) + "}";
        Assert.Equal([], Reads.Problems(Files.Bundle("draft", deep), new ReaderLimits { MaxDepth = 1000 }));
    }
}
