using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Tests.Samples;
using NodaTime;

namespace Desmigratif.Serialization.Tests.Writing;

/// <summary>What a reader cannot understand, a writer writes back.</summary>
public sealed class NothingIsLostTests
{
    [Theory]
    [InlineData("""{"type":"person","id":"p1","name":"S","x-own-a":{"b":[1,2.50,{"c":null}],"d":"\u00e9"},"dusun":"Timur"}""")]
    [InlineData("""{"type":"person","id":"p1","name":"S","address":{"rt":"1","x-own-a":[],"kampung":""}}""")]
    [InlineData("""{"type":"migration","id":"m1","person":"p1","company":{"name":"PT","sip3mi":{"number":"1","x-own-a":1}},"documents":[{"kind":"passport","x-own-a":1},{"y":2}]}""")]
    [InlineData("""{"type":"person","id":"p1","name":"S","sex":"f","mother":{"certainty":"sure"}}""")]
    [InlineData("""{"type":"migration","id":"m1","person":"p1","destination":"Malaysia","history":[{"status":"gone"}],"contract":{"items":["worker","x"]}}""")]
    [InlineData("""{"type":"person","id":"p1","nik":5203084708959001,"name":["S"],"sex":1,"birthDate":"7-8-1995","address":"Jalan","location":{"lat":"-8","lng":null0}}""", "null0", "1e999")]
    [InlineData("""{"type":"person","id":"#","name":"S","mother":{"person":"p 1"}}""")]
    [InlineData("""{"type":"child","person":"p1","id":5,"counselling":"yes","needs":["sport",1],"languages":[1,{"a":1},[]],"restrictions":"none"}""")]
    [InlineData("""{"type":"migration","id":"m1","person":"p1","loans":[5,{"amountRp":"x"},null,[{"a":1}],{"lender":"bank","amountRp":1}]}""")]
    [InlineData("""{"type":"orang","id":"o1","a":{"b":1},"c":[1, 2 ,3],"d":"\u0041"}""")]
    [InlineData("""{"name":"S"}""")]
    [InlineData("""{"type":null,"id":"x"}""")]
    [InlineData("""{"type":"per\ud800son","id":"x"}""")]
    [InlineData("""{"type":"person","id":"p1","name":"S","":{"a":1}}""")]
    [InlineData("""{"type":"migration","id":"m1","person":"p1","loans":[{"":5},{"amountRp":1,"":6}]}""")]
    [InlineData("""{"type":"person","id":"p1","name":"S","a\ud83d\u0022\u005cb\u000a":1,"\udc00":2,"x":"\ud800"}""")]
    [InlineData("""{"type":"person","id":"p1","name":"S","emoji \ud83d\ude00":1}""")]
    [InlineData("""{"type":"person","id":"p1","name":"S","a":"\r","b":1}""")]
    public void A_record_is_written_back_as_it_was(string line, string old = "", string changed = "")
    {
        string read = old.Length == 0 ? line : line.Replace(old, changed, StringComparison.Ordinal);
        string written = Assert.Single(Reads.WrittenBack(read));
        Assert.Equal(Canonical(read), Canonical(written));
        Assert.Equal(Records(read), Records(written));

        static EquatableArray<RegisterRecord> Records(string line) => Reads.One(Files.Bundle("draft", line)).Register!.Records;
    }

    [Fact]
    public void Records_keep_their_order_whatever_their_type()
    {
        string[] lines = ["""{"type":"orang","id":"o1"}""", Files.Siti, """{"type":"hewan","id":"h1"}""", Files.Village];
        Assert.Equal(lines, Reads.WrittenBack(lines));
    }

    [Fact]
    public void An_unmodelled_record_is_written_back_without_the_white_space_around_it() =>
        Assert.Equal(["""{"type":"orang", "id":"o1" }"""], Reads.WrittenBack("  {\"type\":\"orang\", \"id\":\"o1\" }\t\r"));

    [Fact]
    public void The_bundle_line_keeps_what_it_does_not_know()
    {
        string opening = """{"type":"bundle","id":"b1","schema":"desmigratif/1.7","village":"5203082001","producer":{"name":"A","x-own-b":1},"purpose":"fun","profile":"draft","x-own-a":{"b":1},"dusun":1}""";
        Bundle bundle = Reads.One(Files.Closed(Files.Of(opening))).Register!.Bundle;
        Assert.StartsWith(opening + "\n", Encoding.UTF8.GetString(Reads.Write(new Register(bundle, []))));
    }

    [Fact]
    public void Known_members_are_written_in_the_order_of_the_format_and_unknown_ones_after_them_in_their_own() =>
        Assert.Equal(
            ["""{"type":"person","id":"p1","name":"S","sex":"male","b":1,"birthDate":"x","a":2}"""],
            Reads.WrittenBack("""{"b":1,"sex":"male","birthDate":"x","name":"S","a":2,"id":"p1","type":"person"}"""));

    [Fact]
    public void A_value_given_in_code_replaces_one_that_could_not_be_read()
    {
        Person person = Reads.Record<Person>("""{"type":"person","id":"#","name":7,"birthDate":"7-8-1995","address":"Jalan","location":{"lat":"x"},"a":1}""");
        Person corrected = person with
        {
            Id = "p1",
            Name = "Siti",
            BirthDate = new LocalDate(1995, 8, 7),
            Address = new() { Line = "Jalan" },
            Location = person.Location! with { Lat = -8.5 },
        };

        string line = Lines(corrected)[1];

        Assert.Equal("""{"type":"person","id":"p1","name":"Siti","birthDate":"1995-08-07","address":{"line":"Jalan"},"location":{"lat":-8.5},"a":1}""", line);
    }

    [Fact]
    public void A_list_given_in_code_replaces_one_that_could_not_be_read()
    {
        Child child = Reads.Record<Child>("""{"type":"child","id":"c1","person":"p1","needs":[1],"languages":"id","restrictions":5}""");
        Child corrected = child with
        {
            Needs = [Activity.List.Of("sport")],
            Languages = ["id"],
            Restrictions = [new Restriction { Caregiver = "g1" }],
        };

        string[] lines = Lines(corrected);

        Assert.Equal(
            """{"type":"child","id":"c1","person":"p1","needs":["sport"],"languages":["id"],"restrictions":[{"caregiver":"g1"}]}""",
            lines[1]);
    }

    [Fact]
    public void An_object_given_in_code_replaces_a_value_that_stood_in_its_place()
    {
        Migration migration = Reads.Record<Migration>("""{"type":"migration","id":"m1","person":"p1","loans":[5,6]}""");
        Migration corrected = migration with { Loans = [migration.Loans[0] with { AmountRp = new Rupiah(1) }, migration.Loans[1]] };

        string[] lines = Lines(corrected);

        Assert.Equal("""{"type":"migration","id":"m1","person":"p1","loans":[{"amountRp":1},6]}""", lines[1]);
    }

    [Fact]
    public void Where_an_object_of_a_list_could_not_be_read_an_empty_fact_stands_in_its_place()
    {
        Migration migration = Reads.Record<Migration>("""{"type":"migration","id":"m1","person":"p1","loans":[{"amountRp":1},"x",{"amountRp":3}]}""");
        Assert.Equal([1L, null, 3L], migration.Loans.Select(loan => loan.AmountRp?.Amount));
        UnknownMember kept = Assert.Single(migration.Loans[1].UnknownMembers.Members.ToArray());
        Assert.Equal((null, "\"x\""), (kept.Name, kept.Json));
    }

    private static string[] Lines(RegisterRecord record) =>
        Encoding.UTF8.GetString(Reads.Write(new Register(new Bundle { Id = "b1" }, [record]))).Split('\n');

    /// <summary>A line with its top-level members in order, so that where they stand does not count.</summary>
    private static string Canonical(string line)
    {
        IEnumerable<string> members =
            from member in JsonNode.Parse(Escaped(line))!.AsObject()
            orderby member.Key
            select $"{member.Key}:{member.Value?.ToJsonString()}";
        return string.Join(",", members);
    }

    // The library's own parser refuses halves of characters: their escapes are compared as texts.
    private static string Escaped(string line) =>
        Regex.Replace(line, @"\\u(d[89a-f]..)", "<$1>", RegexOptions.IgnoreCase)
            .Replace("😀", "<d83d><de00>", StringComparison.Ordinal);
}
