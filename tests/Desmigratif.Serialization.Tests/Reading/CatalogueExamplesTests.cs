using System.Text;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;

namespace Desmigratif.Serialization.Tests.Reading;

/// <summary>
/// Each rule of the format by its published pair of examples: what is accepted brings no finding at all, what is rejected brings
/// exactly the one that is expected. <see cref="ReadingRulesTests"/> holds the list of rules.
/// </summary>
public sealed class CatalogueExamplesTests
{
    private static readonly Example[] Examples =
    [
        new("XCH-001", "Every line is exactly one JSON object")
        {
            Accepted = Draft(Files.Village, Siti("")),
            Rejected = Draft(Files.Village, """{"type":"person","id":"p1","name":"Siti" """.TrimEnd()),
            Finding = "XCH-001 error -  3:41",
        },
        new("XCH-002", "The file is valid UTF-8 without a byte order mark")
        {
            Accepted = Draft("""{"type":"person","id":"p1","name":"Ma'ruf"}"""),
            Rejected = Files.Closed([.. Files.Of(Files.Opening()), .. Latin1("""{"type":"person","id":"p1","name":"René"}""" + "\n")]),
            Finding = "XCH-002 error person/p1  2:39",
        },
        new("XCH-002", "A byte order mark")
        {
            Accepted = Draft(Files.Siti),
            Rejected = [0xEF, 0xBB, 0xBF, .. Draft(Files.Siti)],
            Finding = "XCH-002 error bundle/b1  1:1",
        },
        new("XCH-003", "A line is not longer than the limit")
        {
            Accepted = Draft(LongPerson(1_048_576)),
            Rejected = Draft(LongPerson(1_048_577)),
            Finding = "XCH-003 error -  2:1",
        },
        new("XCH-004", "JSON is not nested deeper than the limit")
        {
            Accepted = Draft(Siti($",\"x-own-deep\":{new string('[', 31)}{new string(']', 31)}")),
            Rejected = Draft(Siti($",\"x-own-deep\":{new string('[', 32)}{new string(']', 32)}")),
            Finding = "XCH-004 error -  2:86",
        },
        new("XCH-005", "No object has the same member twice")
        {
            Accepted = Draft(Siti("")),
            Rejected = Draft(Siti(",\"name\":\"Aminah\"")),
            Finding = "XCH-005 error person/p1 /name 2:42",
        },
        new("XCH-006", "Members are known members or carry an owner prefix")
        {
            Accepted = Exchange(Complete(",\"x-opensid-dusun\":\"Timur\"")),
            Rejected = Exchange(Complete(",\"dusun\":\"Timur\"")),
            Finding = "XCH-006 error person/p1 /dusun 2:82",
        },
        new("XCH-007", "Members required in every profile are present")
        {
            Accepted = Draft("""{"type":"service-visit","id":"s1","on":"2026-11-02","kind":"job-guidance"}"""),
            Rejected = Draft("""{"type":"service-visit","id":"s1","on":"2026-11-02"}"""),
            Finding = "XCH-007 error service-visit/s1 /kind 2:1",
        },
        new("XCH-008", "Members the profile asks for are present")
        {
            Accepted = Draft(Siti(",\"sex\":\"female\"")),
            Rejected = Files.Bundle("submit", Siti(",\"sex\":\"female\"")),
            Finding = "XCH-008 error person/p1 /birthDate 2:1",
        },
        new("XCH-009", "Every member has the JSON type of the schema")
        {
            Accepted = Draft(Siti(",\"nik\":\"5203084708959001\"")),
            Rejected = Draft(Siti(",\"nik\":5203084708959001")),
            Finding = "XCH-009 error person/p1 /nik 2:48",
        },
        new("XCH-010", "Codes come from the code list of the member")
        {
            Accepted = Draft("""{"type":"migration","id":"m1","person":"p1","route":"p3mi"}"""),
            Rejected = Draft("""{"type":"migration","id":"m1","person":"p1","route":"sponsor"}"""),
            Finding = "XCH-010 warning migration/m1 /route 2:53",
        },
        new("XCH-011", "Ids follow the id pattern")
        {
            Accepted = Draft($$"""{"type":"person","id":"{{new string('a', 64)}}","name":"Siti"}"""),
            Rejected = Draft($$"""{"type":"person","id":"{{new string('a', 65)}}","name":"Siti"}"""),
            Finding = "XCH-011 error person/ /id 2:23",
        },
        new("XCH-011", "An id that begins with a hyphen")
        {
            Accepted = Draft("""{"type":"person","id":"p1-","name":"Siti"}"""),
            Rejected = Draft("""{"type":"person","id":"-p1","name":"Siti"}"""),
            Finding = "XCH-011 error person/ /id 2:23",
        },
        new("XCH-012", "Dates and instants are written in the fixed form")
        {
            Accepted = Draft(Siti(",\"birthDate\":\"2000-02-29\"")),
            Rejected = Draft(Siti(",\"birthDate\":\"2001-02-29\"")),
            Finding = "XCH-012 error person/p1 /birthDate 2:54",
        },
        new("XCH-012", "A date as people write it")
        {
            Accepted = Draft(Siti(",\"birthDate\":\"1995-08-07\"")),
            Rejected = Draft(Siti(",\"birthDate\":\"7-8-1995\"")),
            Finding = "XCH-012 error person/p1 /birthDate 2:54",
        },
        new("XCH-013", "Money is written in the fixed form")
        {
            Accepted = Draft("""{"type":"migration","id":"m1","person":"p1","costs":[{"amountRp":37500}]}"""),
            Rejected = Draft("""{"type":"migration","id":"m1","person":"p1","costs":[{"amountRp":37500.5}]}"""),
            Finding = "XCH-013 error migration/m1 /costs/0/amountRp 2:66",
        },
        new("XCH-013", "Money as a text")
        {
            Accepted = Draft("""{"type":"migration","id":"m1","person":"p1","costs":[{"amountRp":0}]}"""),
            Rejected = Draft("""{"type":"migration","id":"m1","person":"p1","costs":[{"amountRp":"37.500"}]}"""),
            Finding = "XCH-013 error migration/m1 /costs/0/amountRp 2:66",
        },
        new("XCH-014", "Identity numbers are not written in scientific notation")
        {
            Accepted = Draft(Siti(",\"nik\":\"3212155203089006\"")),
            Rejected = Draft(Siti(",\"nik\":\"3.21215E+15\"")),
            Finding = "XCH-014 error person/p1 /nik 2:48",
        },
        new("XCH-015", "Every record stands between its bundle line and its end line")
        {
            Accepted = Draft(Files.Village, Files.Siti),
            Rejected = Files.Join(Files.Of(Files.Siti), Draft(Files.Village)),
            Finding = "XCH-015 error person/p1 /type 1:9",
        },
        new("XCH-016", "The bundle line names schema, id, village and profile")
        {
            Accepted = Opened("""{"type":"bundle","schema":"desmigratif/1.0","id":"b-1","village":"5203082001","profile":"submit"}"""),
            Rejected = Opened("""{"type":"bundle","schema":"desmigratif/1.0","id":"b-1","village":"5203082001"}"""),
            Finding = "XCH-016 error bundle/b-1 /profile 1:1",
        },
        new("XCH-017", "The schema version is one the reader knows")
        {
            Accepted = Opened(Files.Opening("submit")),
            Rejected = Opened(Files.Opening("submit").Replace("1.0", "2.0")),
            Finding = "XCH-017 error bundle/b1 /schema 1:27",
        },
        new("XCH-018", "A bundle is closed by an end line")
        {
            Accepted = Files.Bundle("submit", Files.Village, Letter),
            Rejected = Files.Of(Files.Opening("submit"), Files.Village, Letter),
            Finding = "XCH-018 error bundle/b1  1:1",
        },
        new("XCH-019", "The end line counts the records of the bundle")
        {
            Accepted = Draft(Files.Village, Files.Siti),
            Rejected = Draft(Files.Village, Files.Siti, "records\":2", "records\":3"),
            Finding = "XCH-019 error end/ /records 4:25",
        },
        new("XCH-020", "The hash on the end line matches the bundle")
        {
            Accepted = Draft(Files.Village, Files.Siti),
            Rejected = Draft(Files.Village, Files.Siti, "Anjani\"}\n", "Anjani\"}\r\n"),
            Finding = "XCH-020 error end/ /sha256 4:36",
        },
        new("XCH-021", "A bundle holds no more records than the limit")
        {
            Accepted = Draft(Files.Village, Files.Siti),
            Rejected = Draft(Files.Village, Files.Siti, Files.Siti),
            Limits = new ReaderLimits { MaxRecords = 2 },
            Finding = "XCH-021 error bundle/b1  1:1",
        },
    ];

    private const string Letter = """{"type":"letter","id":"l1","kind":"family-permission","number":"7","signedOn":"2026-10-01","person":"p1"}""";

    public static TheoryData<string> Names => [.. Examples.Select(example => example.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_accepted_brings_no_finding(string name)
    {
        Example example = Examples.Single(example => example.ToString() == name);
        Assert.Equal([], Reads.Problems(example.Accepted, example.Limits));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_rejected_brings_exactly_the_finding_expected(string name)
    {
        Example example = Examples.Single(example => example.ToString() == name);
        Assert.Equal([example.Finding], Reads.Problems(example.Rejected, example.Limits));
    }

    [Fact]
    public void Every_rule_has_an_example() =>
        Assert.Equal(ReadingRules.All.Select(rule => rule.Id.Text), Examples.Select(example => example.Code).Distinct());

    private static string Siti(string more) => $$"""{"type":"person","id":"p1","name":"Siti"{{more}}}""";

    private static string Complete(string more) => Siti(",\"sex\":\"female\",\"birthDate\":\"1995-08-07\"" + more);

    private static byte[] Draft(params string[] records) => Files.Bundle("draft", records);

    private static byte[] Draft(string first, string second, string old, string changed) =>
        Files.Utf8(Encoding.UTF8.GetString(Draft(first, second)).Replace(old, changed));

    private static byte[] Exchange(string record) => Files.Bundle("exchange", record);

    private static byte[] Opened(string opening) => Files.Closed(Files.Of(opening));

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);

    private static string LongPerson(int bytes)
    {
        string person = Siti(",\"x-own-long\":\"\"");
        return person.Insert(person.Length - 2, new string('a', bytes - person.Length));
    }

    private sealed record Example(string Code, string Says)
    {
        public required byte[] Accepted { get; init; }

        public required byte[] Rejected { get; init; }

        public required string Finding { get; init; }

        public ReaderLimits? Limits { get; init; }

        public override string ToString() => $"{Code}: {Says}";
    }
}
