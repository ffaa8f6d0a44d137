using System.Text;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;

namespace Desmigratif.Serialization.Tests.Reading;

/// <summary>Lines as such: JSON, UTF-8, length, depth (XCH-001 to XCH-004).</summary>
public sealed class LineRulesTests
{
    [Theory]
    [InlineData("^")]
    [InlineData("  ^")]
    [InlineData("^[1,2]")]
    [InlineData("^\"person\"")]
    [InlineData("^null")]
    [InlineData("nul^")]
    [InlineData("^'type'")]
    [InlineData("{^'type':1}")]
    [InlineData("""{"type" ^"person"}""")]
    [InlineData("""{"type":"person","id":"p1",^}""")]
    [InlineData("""{"type":"person","id":"p1","name":"Siti"}^}""")]
    [InlineData("""{"type":"person","id":"p1","name":"Siti"} ^{"type":"person"}""")]
    [InlineData("""{"type":"person","id":"p1","name":"Siti"} ^x""")]
    [InlineData("""{"id":"p1","name":"Siti"} ^x""")]
    [InlineData("""{"type":5,"id":"p1"} ^x""")]
    [InlineData("""{"type":"person","x-own-n":0^1}""")]
    [InlineData("""{"type":"person","x-own-n":^NaN}""")]
    [InlineData("""{"type":"person","x-own-n":"\^q"}""")]
    [InlineData("""{"type":"person", ^// a comment""")]
    [InlineData("{\"type\":\"person\",\"name\":\"a^\tb\"}")]
    [InlineData("""{"type":"pérson","naïve":"x"^""")]
    public void A_line_that_is_no_single_object_is_told_at_the_byte_where_it_breaks(string marked)
    {
        (string line, int column) = Reads.Marked(marked);

        BundleReading reading = Reads.One(Files.Bundle("draft", line, Files.Siti));

        Assert.Equal([$"XCH-001 error -  2:{column}"], reading.Problems.Select(Reads.Show));
        Assert.Equal("p1", Assert.Single(reading.Register!.Persons).Id);
        Assert.Equal(3, reading.Register!.LineAt(0));
    }

    [Theory]
    [InlineData("  {\"type\":\"person\",\"id\":\"p1\",\"name\":\"Siti\"}\t ")]
    [InlineData("{\r \"type\" :\r\"person\" , \"id\":\"p1\", \"name\":\"Siti\"}\r")]
    public void White_space_around_and_inside_an_object_does_no_harm(string line) => Assert.Equal([], Reads.Problems("draft", line));

    [Theory]
    [InlineData(new byte[] { 0xE9 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    [InlineData(new byte[] { 0x80 })]
    public void Bytes_that_are_not_UTF8_are_told_once_and_the_rest_of_the_record_is_read(byte[] bad)
    {
        byte[] line =
        [
            .. Files.Utf8("{\"type\":\"person\",\"id\":\"p1\",\"name\":\"Ré"),
            .. bad,
            .. bad,
            .. Files.Utf8("\",\"sex\":\"male\"}\n"),
        ];

        BundleReading reading = Reads.One(Files.Closed([.. Files.Of(Files.Opening()), .. line]));

        Assert.Equal(["XCH-002 error person/p1  2:39"], reading.Problems.Select(Reads.Show));
        Person person = Assert.Single(reading.Register!.Persons);
        Assert.Equal("Ré" + new string('?', 2 * bad.Length), person.Name!.Reveal());
        Assert.Equal(Sex.Male, person.Sex);
    }

    [Fact]
    public void A_character_of_four_bytes_is_UTF8()
    {
        Person person = Reads.Record<Person>("""{"type":"person","id":"p1","name":"😀 Siti"}""");
        Assert.Equal("😀 Siti", person.Name!.Reveal());
    }

    [Fact]
    public void A_byte_that_breaks_both_UTF8_and_JSON_is_told_as_both()
    {
        byte[] file = Files.Closed([.. Files.Of(Files.Opening()), .. Files.Utf8("{\"type\":"), 0xFF, .. Files.Utf8("}\n")]);
        Assert.Equal(["XCH-002 error -  2:9", "XCH-001 error -  2:9"], Reads.Problems(file));
    }

    [Fact]
    public void Columns_after_a_byte_order_mark_count_its_bytes()
    {
        (string line, int column) = Reads.Marked(Files.Opening().Replace("\"schema\"", "^\"dusun\":1,\"schema\""));
        byte[] file = [0xEF, 0xBB, 0xBF, .. Files.Closed(Files.Of(line))];
        Assert.Equal(["XCH-002 error bundle/b1  1:1", $"XCH-006 warning bundle/b1 /dusun 1:{column + 3}"], Reads.Problems(file));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_hash()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. Files.Bundle("draft", Files.Siti)];
        Assert.Equal(["XCH-002 error bundle/b1  1:1"], Reads.Problems(file));
    }

    [Fact]
    public void A_byte_order_mark_further_down_makes_its_line_no_object()
    {
        byte[] file = Files.Bundle("draft", "\uFEFF" + Files.Siti);
        Assert.Equal(["XCH-001 error -  2:1"], Reads.Problems(file));
    }

    [Fact]
    public void A_byte_order_mark_before_an_overlong_line_is_told_as_well()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. Files.Of(new string(' ', 300))];
        Assert.Equal(["XCH-002 error -  1:1", "XCH-003 error -  1:1"], Reads.Problems(file, new ReaderLimits { MaxLineBytes = 200 }));
    }

    [Theory]
    [InlineData(200, "\n", true)]
    [InlineData(201, "\n", false)]
    [InlineData(200, "\r\n", true)]
    [InlineData(201, "\r\n", false)]
    [InlineData(202, "\n", false)]
    [InlineData(203, "\n", false)]
    [InlineData(5000, "\r\n", false)]
    public void The_limit_of_a_line_counts_its_bytes_without_terminator(int bytes, string terminator, bool isRead)
    {
        string line = Files.Siti.Replace("\"}", "\",\"x-own-é\":\"\"}", StringComparison.Ordinal);
        line = line.Insert(line.Length - 2, new string('a', bytes - Encoding.UTF8.GetByteCount(line)));
        byte[] file = Files.Closed(Files.Utf8($"{Files.Opening()}\n{line}{terminator}{Files.Siti}\n"));

        BundleReading reading = Reads.One(file, new ReaderLimits { MaxLineBytes = 200 });

        Assert.Equal(isRead ? [] : ["XCH-003 error -  2:1"], reading.Problems.Select(Reads.Show));
        Assert.Equal(isRead ? 2 : 1, reading.Register!.Persons.Count);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void The_limit_holds_for_a_last_line_without_terminator(int bytes, bool isRead)
    {
        byte[] file = Files.Utf8(Files.Opening() + "\n" + Files.Siti.PadRight(bytes));
        Assert.Equal(
            isRead ? ["XCH-018 warning bundle/b1  1:1"] : ["XCH-003 error -  2:1", "XCH-018 warning bundle/b1  1:1"],
            Reads.Problems(file, new ReaderLimits { MaxLineBytes = 200 }));
    }

    [Fact]
    public void A_carriage_return_that_no_line_feed_follows_is_part_of_the_line()
    {
        byte[] file = Files.Utf8(Files.Opening() + "\n" + Files.Siti.PadRight(200) + "\r");
        Assert.Equal(["XCH-003 error -  2:1", "XCH-018 warning bundle/b1  1:1"], Reads.Problems(file, new ReaderLimits { MaxLineBytes = 200 }));
    }

    [Fact]
    public void An_overlong_line_counts_and_is_hashed_like_any_other()
    {
        byte[] file = Files.Bundle("draft", Files.Village, new string('x', 70_000), Files.Siti);

        BundleReading reading = Reads.One(file, new ReaderLimits { MaxLineBytes = 300 });

        Assert.Equal(["XCH-003 error -  3:1"], reading.Problems.Select(Reads.Show));
        Assert.Equal([2L, 4L], [reading.Register!.LineAt(0), reading.Register!.LineAt(1)]);
    }

    [Theory]
    [InlineData(1, "{}", true)]
    [InlineData(1, """{"a":^[]}""", false)]
    [InlineData(2, """{"a":[1]}""", true)]
    [InlineData(2, """{"a":[1,^{}]}""", false)]
    [InlineData(3, """{"a":[{}],"b":{"c":[]}}""", true)]
    [InlineData(3, """{"a":[{}],"b":{"c":[^[],[]]}}""", false)]
    public void Every_object_and_array_that_is_open_counts_for_the_depth(int maxDepth, string line, bool isRead)
    {
        byte[] file = Files.Of(line.Replace("^", "", StringComparison.Ordinal));
        string[] problems = Reads.Problems(file, new ReaderLimits { MaxDepth = maxDepth });
        Assert.Equal(
            isRead ? [] : [$"XCH-004 error -  1:{line.IndexOf('^') + 1}"],
            problems.Where(problem => problem.Contains("XCH-004", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ten_thousand_arrays_inside_each_other_are_one_problem()
    {
        string deep = $$"""{"type":"person","id":"p1","x-own-deep":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""";
        Assert.Equal(["XCH-004 error -  2:72"], Reads.Problems("draft", deep));
    }

    [Fact]
    public void A_line_that_is_too_deep_and_broken_is_told_as_both()
    {
        string deep = $$"""{"type":"person","id":"p1","x-own-deep":{{new string('[', 10_000)}}""";
        Assert.Equal(["XCH-004 error -  2:72", $"XCH-001 error -  2:{deep.Length + 1}"], Reads.Problems("draft", deep));
    }

    [Fact]
    public void A_bundle_line_that_cannot_be_read_opens_no_bundle()
    {
        List<BundleReading> readings = Reads.All(Files.Of(Files.Opening() + "}", Files.Siti));

        BundleReading stray = Assert.Single(readings);
        Assert.Null(stray.Register);
        Assert.Equal(
            [$"XCH-001 error -  1:{Files.Opening().Length + 1}", "XCH-015 error person/p1 /type 2:9"],
            stray.Problems.Select(Reads.Show));
    }

    [Fact]
    public void An_end_line_that_cannot_be_read_closes_no_bundle()
    {
        byte[] file = Files.Of(Files.Opening("submit"), Files.Village, """{"type":"end","records":1""");
        Assert.Equal(["XCH-001 error -  3:26", "XCH-018 error bundle/b1  1:1"], Reads.Problems(file));
    }

    [Fact]
    public void A_problem_inside_a_line_that_breaks_later_is_not_told()
    {
        Assert.Equal(["XCH-001 error -  2:29"], Reads.Problems("draft", """{"type":"person","dusun":"x" """.TrimEnd()));
        Assert.Equal(["XCH-001 error -  2:33"], Reads.Problems("draft", """{"type":"person","name":"\ud800" """.TrimEnd()));
    }

    [Fact]
    public void An_unreadable_line_without_type_is_counted_once()
    {
        // The line breaks after its object has been read, and names no type.
        byte[] file = Files.Bundle("submit", Files.Village, """{"id":"p1"} x""", """{"type":null} {}""");
        Assert.Equal(["XCH-001 error -  3:13", "XCH-001 error -  4:15"], Reads.Problems(file));
    }

    [Fact]
    public void The_record_of_a_stray_line_without_a_known_type_does_not_make_a_file_of_records()
    {
        Assert.False(Reads.One(Files.Of("""{"name":"Siti"}""")).HoldsRecords);
        Assert.False(Reads.One(Files.Of("""{"type":"orang"}""")).HoldsRecords);
        Assert.True(Reads.One(Files.Of("""{"type":"person"}""")).HoldsRecords);
        Assert.True(Reads.One(Files.Of("""{"type":"end"}""")).HoldsRecords);
        Assert.True(Reads.One(Files.Of("""{"type":"bundle"}""")).HoldsRecords);
    }

    [Fact]
    public void A_type_that_no_text_can_hold_is_an_unknown_type()
    {
        OtherRecord record = Reads.Record<OtherRecord>("""{"ty\ud800pe":1,"type":"per\ud800son","id":"p1"}""");
        Assert.False(record.Type.IsKnown);
        Assert.Equal("p1", record.Id);
    }
}
