using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;

namespace Desmigratif.Serialization.Tests.Reading;

/// <summary>Members: once each, known, present, of the right JSON type (XCH-005 to XCH-009).</summary>
public sealed class MemberRulesTests
{
    [Theory]
    [InlineData("/name", """{"type":"person","id":"p1","name":"Siti",^"name":"Siti"}""")]
    [InlineData("/name", """{"type":"person","id":"p1","name":null,^"name":null,"name":"Siti"}""", 2)]
    [InlineData("/name", """{"type":"person","id":"p1","name":"Siti",^"n\u0061me":"Siti"}""")]
    [InlineData("/type", """{"type":"person","id":"p1","name":"Siti",^"type":"child"}""")]
    [InlineData("/type", """{"type":"person","id":"p1","name":"Siti",^"ty\u0070e":"child"}""")]
    [InlineData("/id", """{"type":"service-visit","id":"s1","on":"2026-01-02","kind":"case-assistance",^"id":"s2"}""")]
    [InlineData("/x-own-a", """{"type":"person","id":"p1","name":"Siti","x-own-a":1,^"x-own-a":1}""")]
    [InlineData("/x-own-a", """{"type":"person","id":"p1","name":"Siti","x-own-a":1,^"x-own\u002Da":1}""")]
    [InlineData("/address/rt", """{"type":"person","id":"p1","name":"Siti","address":{"rt":"1","rw":"2",^"rt":"1"}}""")]
    [InlineData("/x-own-a/b/1/c", """{"type":"person","id":"p1","name":"Siti","x-own-a":{"b":[0,{"c":1,"d":{"c":1},^"c":2}]}}""")]
    [InlineData("/0/kind", """{"type":"migration","id":"m1","person":"p1","documents":[{"kind":"passport",^"kind":"passport"}]}""", 1, "/documents")]
    [InlineData("/detail/a", """{"type":"case","id":"c1","openedOn":"2026-01-02","detail":{"a":1,^"a":1}}""")]
    public void The_second_occurrence_of_a_member_is_told_at_its_name(string pointer, string marked, int times = 1, string before = "")
    {
        (string line, int column) = Reads.Marked(marked);

        string[] problems = [.. Reads.Problems("draft", line).Where(problem => problem.StartsWith("XCH-005 error "))];

        Assert.Equal(times, problems.Length);
        Assert.EndsWith($" {before}{pointer} 2:{column}", problems[0]);
    }

    [Fact]
    public void Of_a_member_that_stands_twice_the_first_counts_even_if_it_cannot_be_read()
    {
        Person person = Reads.Record<Person>("""{"type":"person","id":"p1","name":"Siti","birthDate":"7-8-1995","birthDate":"1995-08-07"}""");
        Assert.Null(person.BirthDate);
        Assert.Equal("\"7-8-1995\"", person.UnknownMembers["birthDate"]);
    }

    [Fact]
    public void The_same_name_in_two_objects_is_no_duplicate() =>
        Assert.Equal([], Reads.Problems("draft", """{"type":"person","id":"p1","name":"Siti","mother":{"name":"A"},"father":{"name":"B"}}"""));

    [Fact]
    public void Two_names_of_which_an_escape_is_half_a_character_are_not_the_same_as_their_spelling()
    {
        Assert.Equal([], Reads.Problems("draft", """{"type":"person","id":"p1","name":"S","x-own-n":{"\ud800":1,"\\ud800":2,"\ud801":3}}"""));
        (string line, int column) = Reads.Marked("""{"type":"person","id":"p1","name":"S","x-own-n":{"\ud800":1,^"\uD800":2}}""");
        Assert.Equal([$"XCH-005 error person/p1 /x-own-n/* 2:{column}"], Reads.Problems("draft", line));
    }

    [Fact]
    public void A_line_of_many_unknown_members_is_read_without_looking_through_all_of_them_each_time()
    {
        // A quadratic look-up would take most of a minute.
        string many = string.Concat(Enumerable.Range(0, 90_000).Select(i => $",\"{Letters(i)}\":1"));
        string line = $$"""{"type":"person","id":"p1","name":"S"{{many}},"{{Letters(5)}}":2}""";

        Domain.Registers.Register register = Reads.One(Files.Bundle("draft", line)).Register!;

        Assert.Equal(90_000, register.Persons[0].UnknownMembers.Members.Count);
    }

    [Fact]
    public void Many_unknown_members_of_an_object_and_of_one_inside_it_are_kept_apart()
    {
        string before = string.Concat(Enumerable.Range(0, 20).Select(i => $"\"x-own-{Letters(i)}\":1,"));
        string after = string.Concat(Enumerable.Range(20, 20).Select(i => $"\"x-own-{Letters(i)}\":1,"));
        (string line, int column) = Reads.Marked(
            $$"""{{{before}}"address":{{{before}}"rt":"1"},{{after}}^"x-own-{{Letters(0)}}":2,"type":"person","id":"p1","name":"S"}""");

        Assert.Equal([$"XCH-005 error person/p1 /x-own-{Letters(0)} 2:{column}"], Reads.Problems("draft", line));
        Assert.Equal(40, Reads.Record<Person>(line).UnknownMembers.Members.Count);
    }

    [Theory]
    [InlineData("x-opensid-dusun")]
    [InlineData("x-a-b")]
    [InlineData("x-a-b-c")]
    public void A_member_with_an_owner_is_silent(string name) =>
        Assert.Equal([], Reads.Problems("draft", $$"""{"type":"person","id":"p1","name":"Siti","{{name}}":1}"""));

    [Theory]
    [InlineData("dusun", "dusun")]
    [InlineData("Name", "Name")]
    [InlineData("x-", "x-")]
    [InlineData("x-opensid", "x-opensid")]
    [InlineData("x-opensid-", "x-opensid-")]
    [InlineData("x--dusun", "x--dusun")]
    [InlineData("X-opensid-dusun", "X-opensid-dusun")]
    [InlineData("xopensid-dusun", "xopensid-dusun")]
    [InlineData("", "*")]
    [InlineData("a/b", "*")]
    [InlineData("a~b", "*")]
    [InlineData("Siti Aminah", "*")]
    [InlineData("5203084708959001", "*")]
    [InlineData("0812-3456-7890", "*")]
    [InlineData("52.03.08.2001", "*")]
    [InlineData("năm", "*")]
    public void Any_other_unknown_member_is_told_and_hidden_where_its_name_may_be_personal(string name, string shown)
    {
        (string line, int column) = Reads.Marked($$"""{"type":"person","id":"p1","name":"Siti",^"{{name}}":1}""");
        Assert.Equal([$"XCH-006 warning person/p1 /{shown} 2:{column}"], Reads.Problems("draft", line));
    }

    [Theory]
    [InlineData("/address/kampung", """{"type":"person","id":"p1","name":"Siti","address":{^"kampung":"x"}}""")]
    [InlineData("/address/type", """{"type":"person","id":"p1","name":"Siti","address":{^"type":"x"}}""")]
    [InlineData("/address/id", """{"type":"person","id":"p1","name":"Siti","address":{^"id":"x"}}""")]
    public void Unknown_members_inside_an_object_are_told_there(string pointer, string marked)
    {
        (string line, int column) = Reads.Marked(marked);
        Assert.Equal([$"XCH-006 warning person/p1 {pointer} 2:{column}"], Reads.Problems("draft", line));
        Assert.Contains($"XCH-006 error person/p1 {pointer} 2:{column}", Reads.Problems("exchange", line));
    }

    [Fact]
    public void What_stands_inside_an_unknown_member_is_not_judged() =>
        Assert.Equal([], Reads.Problems("draft", """{"type":"person","id":"p1","name":"Siti","x-own-a":{"dusun":{"amountRp":"x"}}}"""));

    [Theory]
    [InlineData("village", "code", """{"type":"village","id":"x"}""")]
    [InlineData("person", "name", """{"type":"person","id":"x"}""")]
    [InlineData("migration", "person", """{"type":"migration","id":"x"}""")]
    [InlineData("child", "person", """{"type":"child","id":"x"}""")]
    [InlineData("caregiver", "person", """{"type":"caregiver","id":"x"}""")]
    [InlineData("consent", "person giver purpose givenOn", """{"type":"consent","id":"x"}""")]
    [InlineData("letter", "kind number signedOn", """{"type":"letter","id":"x"}""")]
    [InlineData("care-arrangement", "child caregiver kind from", """{"type":"care-arrangement","id":"x"}""")]
    [InlineData("service-visit", "on kind", """{"type":"service-visit","id":"x"}""")]
    [InlineData("job-opening", "receivedOn", """{"type":"job-opening","id":"x"}""")]
    [InlineData("case", "openedOn", """{"type":"case","id":"x"}""")]
    [InlineData("business-group", "name", """{"type":"business-group","id":"x"}""")]
    [InlineData("public-works", "name", """{"type":"public-works","id":"x"}""")]
    [InlineData("volunteer", "person", """{"type":"volunteer","id":"x"}""")]
    [InlineData("learning-session", "on activity", """{"type":"learning-session","id":"x"}""")]
    [InlineData("partnership", "partner", """{"type":"partnership","id":"x"}""")]
    [InlineData("needs-assessment", "on", """{"type":"needs-assessment","id":"x"}""")]
    [InlineData("cooperative", "form name", """{"type":"cooperative","id":"x"}""")]
    [InlineData("debt-exposure", "person", """{"type":"debt-exposure","id":"x"}""")]
    public void What_every_profile_requires_is_missed_also_where_it_is_null_or_empty(string type, string members, string line)
    {
        string[] names = members.Split(' ');
        string[] expected = [.. names.Select(name => $"XCH-007 error {type}/x /{name} 2:1")];

        Assert.Equal(expected, Reads.Problems("draft", line));
        Assert.Equal(expected, Reads.Problems("draft", Given("null")));
        Assert.Equal(expected, Reads.Problems("draft", Given("\"\"")));
        Assert.Equal(
            names.Append("id").Select(name => $"XCH-007 error {type}/ /{name} 2:1").Order(),
            Reads.Problems("draft", line.Replace("\"x\"", "null")).Order());

        string Given(string value) => line[..^1] + string.Concat(names.Select(name => $",\"{name}\":{value}")) + "}";
    }

    [Theory]
    [InlineData("""{"id":"x"}""", "XCH-007 error - /type 2:1")]
    [InlineData("""{"type":null}""", "XCH-007 error - /type 2:1")]
    [InlineData("""{"type":""}""", "XCH-007 error - /type 2:1")]
    [InlineData("""{"type":7}""", "XCH-009 error - /type 2:9")]
    [InlineData("""{"type":["person"]}""", "XCH-009 error - /type 2:9")]
    public void A_line_without_a_type_is_told_and_has_no_record(string line, string expected) =>
        Assert.Equal([expected], Reads.Problems("draft", line));

    [Fact]
    public void A_required_member_inside_an_object_is_missed_there()
    {
        (string line, int column) = Reads.Marked("""{"type":"migration","id":"m1","person":"p1","documents":[{"kind":"passport"},^{"number":"x"}]}""");
        Assert.Equal([$"XCH-007 error migration/m1 /documents/1/kind 2:{column}"], Reads.Problems("draft", line));
    }

    [Fact]
    public void A_member_that_is_there_and_cannot_be_read_is_not_missed_as_well()
    {
        (string line, int column) = Reads.Marked("""{"type":"person","id":"p1","name":^7,"sex":8,"birthDate":"x"}""");
        Assert.Equal(
            [
                $"XCH-009 error person/p1 /name 2:{column}",
                $"XCH-009 error person/p1 /sex 2:{column + 8}",
                $"XCH-012 error person/p1 /birthDate 2:{column + 22}",
            ],
            Reads.Problems("submit", line));
    }

    [Theory]
    [InlineData("draft", "")]
    [InlineData("submit", "sex birthDate")]
    [InlineData("exchange", "sex birthDate")]
    public void What_a_profile_asks_for_is_missed_under_it_only(string profile, string members) =>
        Assert.Equal(
            members.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"XCH-008 error person/p1 /{name} 2:1"),
            Reads.Problems(profile, Files.Siti));

    [Theory]
    [InlineData("draft", "")]
    [InlineData("submit", "history")]
    [InlineData("exchange", "sector destination history")]
    public void An_empty_list_and_an_empty_text_do_not_give_what_a_profile_asks_for(string profile, string members) =>
        Assert.Equal(
            members.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"XCH-008 error migration/m1 /{name} 2:1"),
            Reads.Problems(profile, """{"type":"migration","id":"m1","person":"p1","history":[],"destination":""}"""));

    [Theory]
    [InlineData("/nik", """{"type":"person","id":"p1","name":"S","nik":^1}""")]
    [InlineData("/nik", """{"type":"person","id":"p1","name":"S","nik":^true}""")]
    [InlineData("/nik", """{"type":"person","id":"p1","name":"S","nik":^["x"]}""")]
    [InlineData("/nik", """{"type":"person","id":"p1","name":"S","nik":^{"a":[1]}}""")]
    [InlineData("/birthPlace", """{"type":"person","id":"p1","name":"S","birthPlace":^1}""")]
    [InlineData("/sex", """{"type":"person","id":"p1","name":"S","sex":^2}""")]
    [InlineData("/birthDate", """{"type":"person","id":"p1","name":"S","birthDate":^19950807}""")]
    [InlineData("/address", """{"type":"person","id":"p1","name":"S","address":^"Jalan"}""")]
    [InlineData("/address", """{"type":"person","id":"p1","name":"S","address":^[]}""")]
    [InlineData("/address/rt", """{"type":"person","id":"p1","name":"S","address":{"rt":^3}}""")]
    [InlineData("/location/lat", """{"type":"person","id":"p1","name":"S","location":{"lat":^"-8.65"}}""")]
    [InlineData("/location/lat", """{"type":"person","id":"p1","name":"S","location":{"lat":^1e999}}""")]
    [InlineData("/mother/person", """{"type":"person","id":"p1","name":"S","mother":{"person":^1}}""")]
    [InlineData("/counselling", """{"type":"child","id":"c1","person":"p1","counselling":^"yes"}""")]
    [InlineData("/counselling", """{"type":"child","id":"c1","person":"p1","counselling":^0}""")]
    [InlineData("/languages", """{"type":"child","id":"c1","person":"p1","languages":^"id"}""")]
    [InlineData("/languages/1", """{"type":"child","id":"c1","person":"p1","languages":["id",^1]}""")]
    [InlineData("/languages/0", """{"type":"child","id":"c1","person":"p1","languages":[^null]}""")]
    [InlineData("/needs/0", """{"type":"child","id":"c1","person":"p1","needs":[^{"a":{}},"sport"]}""")]
    [InlineData("/restrictions/1", """{"type":"child","id":"c1","person":"p1","restrictions":[{},^"x"]}""")]
    [InlineData("/restrictions/0", """{"type":"child","id":"c1","person":"p1","restrictions":[^null]}""")]
    [InlineData("/restrictions", """{"type":"child","id":"c1","person":"p1","restrictions":^{}}""")]
    [InlineData("/capacity", """{"type":"caregiver","id":"g1","person":"p1","capacity":^"3"}""")]
    [InlineData("/capacity", """{"type":"caregiver","id":"g1","person":"p1","capacity":^3.5}""")]
    [InlineData("/capacity", """{"type":"caregiver","id":"g1","person":"p1","capacity":^2147483648}""")]
    [InlineData("/capacity", """{"type":"caregiver","id":"g1","person":"p1","capacity":^1e-400}""")]
    [InlineData("/capacity", """{"type":"caregiver","id":"g1","person":"p1","capacity":^3.00000000000000000000000000000001}""")]
    public void A_value_of_another_JSON_type_is_told_at_the_value(string pointer, string marked)
    {
        (string line, int column) = Reads.Marked(marked);
        string problem = Assert.Single(Reads.Problems("draft", line));
        Assert.StartsWith("XCH-009 error ", problem);
        Assert.EndsWith($" {pointer} 2:{column}", problem);
    }

    [Theory]
    [InlineData("""{"type":"caregiver","id":"g1","person":"p1","capacity":^2147483648}""", "paling besar 2.147.483.647", "at most 2,147,483,647")]
    [InlineData("""{"type":"person","id":"p1","name":"S","location":{"lat":^1e999}}""", "tidak terlalu besar", "not too large")]
    public void A_number_that_is_too_large_is_told_so(string marked, string indonesian, string english)
    {
        BundleReading reading = Reads.One(Files.Bundle("draft", Reads.Marked(marked).Line));
        Finding problem = Assert.Single(reading.Problems.AsEnumerable());
        Assert.Contains(indonesian, problem.MessageIn(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains(english, problem.MessageIn(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("-3", -3)]
    [InlineData("-0", 0)]
    [InlineData("3.0", 3)]
    [InlineData("3e0", 3)]
    [InlineData("30E-1", 3)]
    [InlineData("0.3e1", 3)]
    [InlineData("2147483647", 2147483647)]
    [InlineData("-2147483648.00", -2147483648)]
    public void A_whole_number_is_an_integer_however_it_is_written(string written, int capacity)
    {
        string line = $$"""{"type":"caregiver","id":"g1","person":"p1","capacity":{{written}}}""";
        Assert.Equal([], Reads.Problems("draft", line));
        Assert.Equal(capacity, Reads.Record<Domain.CommunityParenting.Caregiver>(line).Capacity);
    }

    [Fact]
    public void Every_fault_of_a_line_is_told_in_the_order_in_which_they_stand_and_then_what_is_missing()
    {
        const string Line = """{"type":"person","id":"p1","nik":1,"sex":"f","dusun":"x","birthDate":"7-8","mother":{"person":"#"}}""";

        Assert.Equal(
            [
                $"XCH-009 error person/p1 /nik 2:{Column("1,")}",
                $"XCH-010 warning person/p1 /sex 2:{Column("\"f\"")}",
                $"XCH-006 warning person/p1 /dusun 2:{Column("\"dusun\"")}",
                $"XCH-012 error person/p1 /birthDate 2:{Column("\"7-8\"")}",
                $"XCH-011 error person/p1 /mother/person 2:{Column("\"#\"")}",
                "XCH-007 error person/p1 /name 2:1",
            ],
            Reads.Problems("draft", Line));

        static int Column(string text) => Line.IndexOf(text, StringComparison.Ordinal) + 1;
    }

    private static string Letters(int number)
    {
        char[] letters = new char[4];
        for (int place = 0; place < letters.Length; place++, number /= 26)
        {
            letters[place] = (char)('a' + (number % 26));
        }

        return "_" + new string(letters);
    }
}
