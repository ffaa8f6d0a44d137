using System.Text;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;

namespace Desmigratif.Serialization.Tests.Reading;

/// <summary>The lines of the container: bundle and end (XCH-015 to XCH-021).</summary>
public sealed class ContainerRulesTests
{
    [Fact]
    public void A_record_before_between_or_after_bundles_is_told_and_not_filed()
    {
        byte[] stray = Files.Of(Files.Siti);
        byte[] file = Files.Join(stray, Files.Bundle("draft", Files.Village), stray, Files.Bundle("draft"), stray);

        List<BundleReading> readings = Reads.All(file);

        Assert.Equal([false, true, false, true, false], readings.Select(reading => reading.Register is not null));
        Assert.Equal(
            ["XCH-015 error person/p1 /type 1:9", "XCH-015 error person/p1 /type 5:9", "XCH-015 error person/p1 /type 8:9"],
            readings.SelectMany(reading => reading.Problems).Select(Reads.Show));
        Assert.All(readings.Where(reading => reading.Register is null), stray => Assert.Null(stray.Problems[0].Bundle));
    }

    [Theory]
    [InlineData("""{"id":"p1","type":^"person","name":"Siti"}""")]
    [InlineData("""{"id":"p1","x-own-a":{"type":"end"},"type":^"person","name":"Siti"}""")]
    public void A_stray_line_is_told_at_its_type_wherever_that_stands(string marked)
    {
        (string line, int column) = Reads.Marked(marked);
        Assert.Equal([$"XCH-015 error person/p1 /type 1:{column}"], Reads.Problems(Files.Of(line)));
    }

    [Fact]
    public void An_end_line_without_an_open_bundle_is_told()
    {
        byte[] bundle = Files.Bundle("draft", Files.Village);
        Assert.Equal(["XCH-015 error end/ /type 1:9"], Reads.Problems(Files.Of("""{"type":"end","records":7}""")));
        Assert.Equal(["XCH-015 error end/ /type 4:9"], Reads.Problems(Files.Join(bundle, Files.Of("""{"type":"end"}"""))));
    }

    [Fact]
    public void No_profile_asks_anything_of_a_stray_record() =>
        Assert.Equal(
            ["XCH-007 error person/p1 /name 1:1", "XCH-015 error person/p1 /type 1:9"],
            Reads.Problems(Files.Of("""{"type":"person","id":"p1"}""")));

    [Fact]
    public void Problems_of_stray_lines_weigh_as_under_submit()
    {
        (string line, int column) = Reads.Marked("""{^"dusun":"x","type":"person","id":"p1","name":"S"}""");
        Assert.Equal(
            [$"XCH-006 warning person/p1 /dusun 1:{column}", $"XCH-015 error person/p1 /type 1:{column + 19}"],
            Reads.Problems(Files.Of(line)));
    }

    [Theory]
    [InlineData("/schema", """{"type":"bundle","id":"b1","village":"5203082001","profile":"draft"}""")]
    [InlineData("/id", """{"type":"bundle","schema":"desmigratif/1.0","village":"5203082001","profile":"draft"}""")]
    [InlineData("/village", """{"type":"bundle","schema":"desmigratif/1.0","id":"b1","profile":"draft"}""")]
    [InlineData("/profile", """{"type":"bundle","schema":"desmigratif/1.0","id":"b1","village":"5203082001"}""")]
    [InlineData("/profile", """{"type":"bundle","schema":"desmigratif/1.0","id":"b1","village":"5203082001","profile":null}""")]
    [InlineData("/village", """{"type":"bundle","schema":"desmigratif/1.0","id":"b1","village":"","profile":"draft"}""")]
    public void A_bundle_line_that_does_not_name_itself_is_told_and_its_records_are_read(string pointer, string line)
    {
        BundleReading reading = Reads.One(Files.Closed(Files.Of(line, Files.Village)));
        string id = pointer == "/id" ? "" : "b1";
        Assert.Equal([$"XCH-016 error bundle/{id} {pointer} 1:1"], reading.Problems.Select(Reads.Show));
        Assert.Single(reading.Register!.Villages);
    }

    [Theory]
    [InlineData("/profile", """{"type":"bundle","schema":"desmigratif/1.0","id":"b1","village":"5203082001","profile":^"final"}""")]
    [InlineData("/profile", """{"type":"bundle","schema":"desmigratif/1.0","id":"b1","village":"5203082001","profile":^"Draft"}""")]
    [InlineData("/purpose", """{"type":"bundle","schema":"desmigratif/1.0","id":"b1","village":"5203082001","profile":"draft","purpose":^"fun"}""")]
    public void An_unknown_profile_or_purpose_is_told_once_and_kept(string pointer, string marked)
    {
        (string line, int column) = Reads.Marked(marked);
        BundleReading reading = Reads.One(Files.Closed(Files.Of(line)));
        Assert.Equal([$"XCH-016 error bundle/b1 {pointer} 1:{column}"], reading.Problems.Select(Reads.Show));
        Assert.Equal(reading.Register!.Bundle, Reads.One(Reads.Write(reading.Register)).Register!.Bundle);
    }

    [Theory]
    [InlineData("XCH-009", "/profile", """{"type":"bundle","schema":"desmigratif/1.0","id":"b1","village":"5203082001","profile":^1}""")]
    [InlineData("XCH-009", "/schema", """{"type":"bundle","schema":^1,"id":"b1","village":"5203082001","profile":"draft"}""")]
    [InlineData("XCH-009", "/producer", """{"type":"bundle","schema":"desmigratif/1.0","id":"b1","village":"5203082001","profile":"draft","producer":^"x"}""")]
    [InlineData("XCH-011", "/id", """{"type":"bundle","schema":"desmigratif/1.0","id":^"#","village":"5203082001","profile":"draft"}""")]
    public void A_member_of_the_bundle_line_that_cannot_be_read_is_not_missed_as_well(string code, string pointer, string marked)
    {
        (string line, int column) = Reads.Marked(marked);
        string problem = Assert.Single(Reads.Problems(Files.Closed(Files.Of(line))));
        Assert.StartsWith(code, problem);
        Assert.EndsWith($" {pointer} 1:{column}", problem);
    }

    [Theory]
    [InlineData("draft", "warning")]
    [InlineData("submit", "warning")]
    [InlineData("exchange", "error")]
    [InlineData("final", "warning")]
    public void Problems_of_the_bundle_line_weigh_by_its_own_profile(string profile, string severity)
    {
        (string line, int column) = Reads.Marked(Files.Opening(profile).Replace("\"schema\"", "^\"dusun\":1,\"schema\""));
        Assert.Contains($"XCH-006 {severity} bundle/b1 /dusun 1:{column}", Reads.Problems(Files.Closed(Files.Of(line))));
    }

    [Theory]
    [InlineData("desmigratif/1.0")]
    [InlineData("desmigratif/1.7")]
    [InlineData("desmigratif/1.20260101000000000000")]
    public void A_higher_minor_version_is_read(string schema)
    {
        BundleReading reading = Reads.One(Files.Closed(Files.Of(Files.Opening().Replace("desmigratif/1.0", schema), Files.Siti)));
        Assert.True(reading.IsComplete);
        Assert.Empty(reading.Problems.ToArray());
        Assert.Single(reading.Register!.Persons);
    }

    [Fact]
    public void New_members_of_a_higher_minor_version_are_unknown_members()
    {
        (string line, int column) = Reads.Marked("""{"type":"person","id":"p1","name":"S",^"shoeSize":38}""");
        byte[] file = Files.Closed(Files.Of(Files.Opening("exchange").Replace("1.0", "1.7"), line));
        Assert.Contains($"XCH-006 error person/p1 /shoeSize 2:{column}", Reads.Problems(file));
    }

    [Theory]
    [InlineData("desmigratif/2.0")]
    [InlineData("desmigratif/0.9")]
    [InlineData("desmigratif/10.0")]
    [InlineData("desmigratif/1")]
    [InlineData("desmigratif/1.")]
    [InlineData("desmigratif/1.0-beta")]
    [InlineData("desmigratif/1.٠")]
    [InlineData("desmigratif/1.0.0")]
    [InlineData("Desmigratif/1.0")]
    [InlineData("1.0")]
    public void A_bundle_of_an_unknown_version_is_passed_over_and_the_next_is_read(string schema)
    {
        (string opening, int column) = Reads.Marked(Files.Opening().Replace("\"desmigratif/1.0", "^\"" + schema));
        byte[] strange = Files.Closed(Files.Of(opening, """{"type":"person","dusun":1}""", "[]"));

        List<BundleReading> readings = Reads.All(Files.Join(strange, Files.Bundle("draft", Files.Siti)));

        Assert.Equal([$"XCH-017 error bundle/b1 /schema 1:{column}"], readings[0].Problems.Select(Reads.Show));
        Assert.Null(readings[0].Register);
        Assert.False(readings[0].IsComplete);
        Assert.True(readings[0].HoldsRecords);
        Assert.Empty(readings[1].Problems.ToArray());
        Assert.Single(readings[1].Register!.Persons);
    }

    [Theory]
    [InlineData("draft", "warning")]
    [InlineData("submit", "error")]
    [InlineData("exchange", "error")]
    public void A_bundle_that_the_file_ends_may_be_truncated(string profile, string severity)
    {
        BundleReading reading = Reads.One(Files.Of(Files.Opening(profile)));
        Assert.Equal([$"XCH-018 {severity} bundle/b1  1:1"], reading.Problems.Select(Reads.Show));
        Assert.True(reading.IsComplete);
    }

    [Fact]
    public void A_bundle_that_another_begins_in_may_be_truncated()
    {
        byte[] cut = Files.Of(Files.Opening(), Files.Siti);
        List<BundleReading> readings = Reads.All(Files.Join(cut, Files.Bundle("draft", Files.Village)));

        Assert.Equal(["XCH-018 warning bundle/b1  1:1"], readings[0].Problems.Select(Reads.Show));
        Assert.Single(readings[0].Register!.Persons);
        Assert.Empty(readings[1].Problems.ToArray());
        Assert.Equal(3, readings[1].Register!.BundleLine);
    }

    [Fact]
    public void A_file_cut_in_the_middle_of_a_line_has_both_problems()
    {
        byte[] whole = Files.Bundle("submit", Files.Village, Files.Village);
        byte[] cut = whole[..(Files.Of(Files.Opening("submit"), Files.Village).Length + 20)];
        Assert.Equal(["XCH-001 error -  3:21", "XCH-018 error bundle/b1  1:1"], Reads.Problems(cut));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void The_count_of_the_end_line_must_be_right(int records, bool isRight)
    {
        byte[] file = Files.Of(Files.Opening(), Files.Village, Files.Siti, $$"""{"type":"end","records":{{records}}}""");

        BundleReading reading = Reads.One(file);

        Assert.Equal(isRight ? [] : ["XCH-019 error end/ /records 4:25"], reading.Problems.Select(Reads.Show));
        if (!isRight)
        {
            Assert.Equal(
                $"The end line says {records} records but there are 2 lines. Lines may be lost or slipped in; send the whole file again.",
                reading.Problems[0].MessageIn(Domain.Findings.Language.English));
        }
    }

    [Fact]
    public void Unreadable_blank_and_overlong_lines_count_as_records()
    {
        byte[] file = Files.Of(Files.Opening(), "", "x", "[]", new string('x', 400), """{"type":"orang"}""", """{"type":"end","records":5}""");
        Assert.DoesNotContain(Reads.Problems(file, new ReaderLimits { MaxLineBytes = 300 }), problem => problem.Contains("XCH-019"));
    }

    [Fact]
    public void An_end_line_need_state_neither_count_nor_hash() =>
        Assert.Equal([], Reads.Problems(Files.Of(Files.Opening(), Files.Village, """{"type":"end"}""")));

    [Theory]
    [InlineData("XCH-009 error end/ /records 3:25", """{"type":"end","records":"1"}""")]
    [InlineData("XCH-009 error end/ /sha256 3:24", """{"type":"end","sha256":1}""")]
    [InlineData("XCH-020 error end/ /sha256 3:24", """{"type":"end","sha256":"x"}""")]
    [InlineData("XCH-019 error end/ /records 3:25", """{"type":"end","records":-1}""")]
    [InlineData("XCH-006 warning end/ /dusun 3:15", """{"type":"end","dusun":1}""")]
    [InlineData("XCH-005 error end/ /records 3:27", """{"type":"end","records":1,"records":2}""")]
    public void An_end_line_is_judged_like_any_other_and_still_closes(string expected, string end) =>
        Assert.Equal([expected], Reads.Problems(Files.Of(Files.Opening(), Files.Village, end)));

    [Fact]
    public void The_hash_is_compared_without_case()
    {
        byte[] before = Files.Of(Files.Opening(), Files.Village);
        Assert.Equal([], Reads.Problems([.. before, .. Files.Of($$"""{"type":"end","sha256":"{{Files.Hash(before).ToUpperInvariant()}}"}""")]));
    }

    [Fact]
    public void The_hash_covers_terminators_and_lines_that_cannot_be_read()
    {
        byte[] before =
        [
            .. Files.Utf8(Files.Opening() + "\r\n\r\n{\"name\":\""),
            0xFF,
            .. Files.Utf8("\"}\r\nx\n" + new string('y', 500) + "\r\n"),
        ];
        string[] problems = Reads.Problems(Files.Closed(before), new ReaderLimits { MaxLineBytes = 300 });
        Assert.DoesNotContain(problems, problem => problem.Contains("XCH-020") || problem.Contains("XCH-019"));
        Assert.Equal(4, problems.Count(problem => problem.EndsWith(":1", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_moved_within_the_bundle_changes_the_hash_and_not_the_count()
    {
        byte[] right = Files.Bundle("draft", Files.Village, Files.Siti);
        string end = Encoding.UTF8.GetString(right).Split('\n')[^2];
        byte[] moved = Files.Of(Files.Opening(), Files.Siti, Files.Village, end);
        Assert.Equal(["XCH-020 error end/ /sha256 4:36"], Reads.Problems(moved));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void The_limit_of_records_is_inclusive(int records, bool isComplete)
    {
        byte[] file = Files.Join(
            Files.Bundle("draft", [.. Enumerable.Repeat(Files.Siti, records)]),
            Files.Bundle("draft", Files.Village));

        List<BundleReading> readings = Reads.All(file, new ReaderLimits { MaxRecords = 2 });

        Assert.Equal(isComplete ? [] : ["XCH-021 error bundle/b1  1:1"], readings[0].Problems.Select(Reads.Show));
        Assert.Equal(isComplete, readings[0].IsComplete);
        Assert.Equal(2, readings[0].Register!.Persons.Count);
        Assert.True(readings[1].IsComplete);
        Assert.Single(readings[1].Register!.Villages);
    }

    [Fact]
    public void Beyond_the_limit_no_line_is_judged_but_count_hash_and_end_are()
    {
        string[] records = [Files.Village, "broken", """{"type":"person","dusun":1}""", "also broken", new string('x', 500)];
        ReaderLimits limits = new() { MaxRecords = 2, MaxLineBytes = 400 };

        Assert.Equal(["XCH-001 error -  3:1", "XCH-021 error bundle/b1  1:1"], Reads.Problems(Files.Bundle("draft", records), limits));
        Assert.Equal(
            ["XCH-001 error -  3:1", "XCH-021 error bundle/b1  1:1", "XCH-018 warning bundle/b1  1:1"],
            Reads.Problems(Files.Of([Files.Opening(), .. records]), limits));
        Assert.Equal(
            ["XCH-001 error -  3:1", "XCH-021 error bundle/b1  1:1", "XCH-019 error end/ /records 7:25"],
            Reads.Problems(Files.Of([Files.Opening(), .. records, """{"type":"end","records":2}"""]), limits));
    }

    [Fact]
    public void Members_of_a_record_stand_in_any_order_and_the_type_need_not_come_first()
    {
        Register register = Reads.One(Files.Closed(Files.Of(
            """{"profile":"draft","village":"5203082001","id":"b1","schema":"desmigratif/1.0","type":"bundle"}""",
            """{"name":"Siti Aminah","x-own-a":{"type":"end"},"id":"p1","type":"person"}"""))).Register!;
        Assert.Equal(Profile.Draft, register.Profile);
        Assert.Equal("p1", Assert.Single(register.Persons).Id);
    }

    [Fact]
    public void An_end_line_may_name_its_type_last()
    {
        byte[] before = Files.Of(Files.Opening(), Files.Village);
        Assert.Equal([], Reads.Problems([.. before, .. Files.Of($$"""{"sha256":"{{Files.Hash(before)}}","records":1,"type":"end"}""")]));
    }
}
