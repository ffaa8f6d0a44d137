using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Desmigratif.Cli.Demo;
using Desmigratif.Domain.Records;
using Desmigratif.Schema.Tests.Declared;
using Desmigratif.Schema.Tests.Generated;
using Desmigratif.Schema.Tests.Judged;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Desmigratif.Schema.Tests;

/// <summary>
/// The schema refuses what the reader refuses for its shape, and nothing else, under every profile; ajv is the judge. What no schema can
/// see stands in schema/v1/README.md and is not drawn here.
/// </summary>
public sealed class ReaderAndSchemaTests(ITestOutputHelper output)
{
    private const int LinesOfAType = 120;

    private const int Size = 20;

    private const int DemoLines = 100_000;

    private const int SpoiltDemoLines = 2_000;

    /// <summary>What a spoilt line can break that a schema can see: everything of XCH-005 to XCH-014 but a member that stands twice.</summary>
    private static readonly string[] RulesOfShape =
        ["XCH-006", "XCH-007", "XCH-008", "XCH-009", "XCH-010", "XCH-011", "XCH-012", "XCH-013", "XCH-014"];

    [JudgedFact]
    public async Task The_schema_refuses_what_the_reader_refuses_for_every_type_under_every_profile()
    {
        List<(Profile Profile, string Line)> lines =
        [
            .. from profile in Enum.GetValues<Profile>()
               from type in Format.Lines
               from line in AnyLine.Spoilt(type).Sample(LinesOfAType, Size)
               select (ReaderVerdicts.ProfileOf(line, profile), line),
        ];
        Dictionary<int, string> refused = await Compare(lines);

        Assert.InRange(refused.Count, lines.Count / 10, lines.Count * 9 / 10);
    }

    [JudgedFact]
    public async Task Every_file_is_a_schema_and_those_of_single_records_say_what_the_bundled_one_says()
    {
        string[] lines = [.. Format.Lines.SelectMany(AnyLine.WithEveryOddValue)];
        IReadOnlyList<string?> bundled = await Judge.Ask([.. lines.Select(line => (Profile.Draft, line))]);
        IReadOnlyList<string?> single = await Judge.AskFilesOfRecords(lines);
        Assert.Empty(Enumerable.Range(0, lines.Length).Where(place => bundled[place] is null != single[place] is null).Select(place => lines[place]));
    }

    [JudgedFact]
    public async Task The_schema_and_the_reader_agree_on_every_odd_value_in_every_member()
    {
        List<(Profile Profile, string Line)> lines =
        [
            .. from profile in Enum.GetValues<Profile>()
               from type in Format.Lines
               from line in AnyLine.WithEveryOddValue(type)
               select (ReaderVerdicts.ProfileOf(line, profile), line),
        ];
        Dictionary<int, string> refused = await Compare(lines);

        Assert.Equal(RulesOfShape, refused.Values.SelectMany(rules => rules.Split(", ")).Select(rule => rule[..7]).Distinct().Order(StringComparer.Ordinal));
    }

    [JudgedFact]
    public async Task A_sound_line_of_every_type_is_accepted_under_every_profile()
    {
        List<(Profile Profile, string Line)> lines =
        [
            .. from profile in Enum.GetValues<Profile>()
               from type in Format.Lines
               from line in AnyLine.Sound(type).Sample(10, Size)
               let text = AnyLine.Text(line)
               select (ReaderVerdicts.ProfileOf(text, profile), text),
        ];
        Assert.Empty(await Compare(lines));
    }

    [JudgedFact]
    public async Task Of_100_000_lines_of_the_demonstration_only_those_are_refused_whose_shape_was_spoilt_on_purpose()
    {
        IReadOnlyList<(Profile Profile, string Line)> lines = DemoLinesOf(people: 82_000, seed: 3);
        Assert.True(lines.Count >= DemoLines, $"{lines.Count} lines are too few.");

        // That a member stands twice no schema can see.
        Dictionary<int, string> refused = await Compare([.. lines.Where(line => !IsMemberTwice(line.Line))]);

        Assert.InRange(refused.Count, 1, lines.Count / 200);
    }

    [JudgedFact]
    public async Task Of_the_demonstration_2_000_spoilt_lines_are_refused_and_those_that_are_only_changed_are_not()
    {
        IReadOnlyList<(Profile Profile, string Line)> lines = [.. DemoLinesOf(people: 3_000, seed: 4).Where(line => !IsMemberTwice(line.Line))];
        Random random = new(5);
        (Profile Profile, string Line)[] spoilt =
        [
            .. from turn in Enumerable.Range(0, 9_000)
               let line = lines[random.Next(lines.Count)]
               let text = AnyLine.Text(AnyLine.Spoil((JsonObject)JsonNode.Parse(line.Line)!, times: 1, random))
               select (ReaderVerdicts.ProfileOf(text, line.Profile), text),
        ];

        Dictionary<int, string> refused = await Compare(spoilt);

        Assert.True(refused.Count >= SpoiltDemoLines, $"Only {refused.Count} of {spoilt.Length} are refused: spoil more.");
    }

    /// <summary>The list in schema/v1/README.md, case by case.</summary>
    [JudgedFact]
    public async Task What_no_schema_can_see_is_refused_by_the_reader_alone()
    {
        (string Rule, string Line)[] cases =
        [
            ("XCH-005 /name", Person("\"name\":\"Siti\"")),
            ("XCH-005 /x-own-a/b", Person("\"x-own-a\":{\"b\":1,\"b\":2}")),
            ("XCH-013 /loans/0/amountRp", Migration("\"loans\":[{\"amountRp\":3.0}]")),
            ("XCH-013 /loans/0/amountRp", Migration("\"loans\":[{\"amountRp\":3e2}]")),
            ("XCH-013 /loans/0/amountRp", Migration("\"loans\":[{\"amountRp\":9223372036854775808}]")),
            ("XCH-009 /socialSecurity/months", Migration("\"socialSecurity\":{\"months\":3.000000000000000000000000000000}")),
            ("XCH-009 /socialSecurity/months", Migration("\"socialSecurity\":{\"months\":2147483647.0000000001}")),
            ("XCH-009 /scoreBefore", Session("\"scoreBefore\":79228162514264337593543950336")),
        ];
        (Profile, string)[] lines = [.. cases.Select(one => (Profile.Draft, one.Line))];
        Dictionary<int, string> reader = ReaderVerdicts.Of(lines);
        IReadOnlyList<string?> schema = await Judge.Ask(lines);

        Assert.Equal(cases.Select(one => one.Rule), Enumerable.Range(0, lines.Length).Select(place => reader.GetValueOrDefault(place)));
        Assert.All(schema, Assert.Null);

        static string Person(string member) => $$"""{"type":"person","id":"a","name":"Siti",{{member}}}""";
        static string Migration(string member) => $$"""{"type":"migration","id":"a","person":"p",{{member}}}""";
        static string Session(string member) => $$"""{"type":"learning-session","id":"a","on":"2026-01-01","activity":"arts",{{member}}}""";
    }

    private static List<(Profile Profile, string Line)> DemoLinesOf(int people, int seed)
    {
        List<(Profile Profile, string Line)> lines = [];
        Profile profile = Profile.Submit;
        foreach (DemoVillage village in DemoRegister.Villages(new DemoOptions(people, DemoOptions.VillagesFor(people), seed)))
        {
            foreach (string line in Encoding.UTF8.GetString(village.Bytes.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                profile = ReaderVerdicts.ProfileOf(line, profile);
                lines.Add((profile, line));
            }
        }

        return lines;
    }

    private static bool IsMemberTwice(string line)
    {
        try
        {
            return JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false }) is null;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    /// <summary>Makes sure that both say the same of every line.</summary>
    /// <returns>The places of the lines that both refuse, and by which rules.</returns>
    private async Task<Dictionary<int, string>> Compare(IReadOnlyList<(Profile Profile, string Line)> lines)
    {
        Dictionary<int, string> reader = ReaderVerdicts.Of(lines);
        IReadOnlyList<string?> schema = await Judge.Ask(lines);
        string[] differences =
        [
            .. from place in Enumerable.Range(0, lines.Count)
               let byReader = reader.GetValueOrDefault(place)
               where byReader is null != schema[place] is null
               select $"{SchemaFiles.NameOf(lines[place].Profile)}: reader {byReader ?? "accepts"}, schema {schema[place] ?? "accepts"}\n    {lines[place].Line}",
        ];
        output.WriteLine($"{lines.Count} lines: {lines.Count - reader.Count} accepted, {reader.Count} refused, {differences.Length} judged differently.");
        Assert.True(differences.Length == 0, string.Join('\n', differences.Take(10)));
        return reader;
    }
}
