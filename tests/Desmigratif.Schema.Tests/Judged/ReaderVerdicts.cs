using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Schema.Tests.Judged;

/// <summary>What the reader says of the shape of single lines: the rules XCH-005 to XCH-014, as errors.</summary>
internal static class ReaderVerdicts
{
    private static readonly BundleReader Reader = new(new ReaderLimits { ProblemsPerCode = int.MaxValue });

    /// <summary>The rules by which the reader refuses each line, by its place; a line that it accepts is not there.</summary>
    public static Dictionary<int, string> Of(IReadOnlyList<(Profile Profile, string Line)> lines)
    {
        StringBuilder file = new();
        List<int> places = [];
        for (int place = 0; place < lines.Count; place++)
        {
            // Every line has a bundle of its own, so that a bundle or end line is one like the others. A bundle line is its own header.
            (Profile profile, string line) = lines[place];
            if (!IsBundle(line))
            {
                Add(Header(profile), place: -1);
            }

            Add(line, place);
        }

        return RefusedBy(Encoding.UTF8.GetBytes(file.ToString()))
            .Where(refusal => places[refusal.Line - 1] >= 0)
            .GroupBy(refusal => places[refusal.Line - 1])
            .ToDictionary(group => group.Key, group => string.Join(", ", group.Select(refusal => refusal.What)));

        void Add(string line, int place)
        {
            file.Append(line).Append('\n');
            places.Add(place);
        }
    }

    /// <summary>Which lines of a file the reader refuses, counted from 1, and why.</summary>
    public static IEnumerable<(int Line, string What)> RefusedBy(byte[] file) =>
        from reading in Reader.Read(new MemoryStream(file))
        from problem in reading.Problems
        where problem.Severity == Severity.Error && IsOfShape(problem.Code)
        select ((int)problem.Line!, $"{problem.Code} {problem.Pointer}");

    /// <summary>The profile under which a line is read: that of its bundle; a bundle line names its own, or is read under submit.</summary>
    public static Profile ProfileOf(string line, Profile bundle) =>
        !IsBundle(line) ? bundle
        : JsonNode.Parse(line)!["profile"] is JsonValue word && word.GetValueKind() == JsonValueKind.String
            ? ProfileCode.List.Of(word.GetValue<string>()).Profile ?? Profile.Submit
        : Profile.Submit;

    private static bool IsBundle(string line) =>
        line.Contains("bundle", StringComparison.Ordinal)
        && JsonNode.Parse(line)!["type"] is JsonValue type && type.GetValueKind() == JsonValueKind.String && type.GetValue<string>() == "bundle";

    private static bool IsOfShape(RuleId rule) =>
        string.CompareOrdinal(rule.Text, "XCH-005") >= 0 && string.CompareOrdinal(rule.Text, "XCH-014") <= 0;

    private static string Header(Profile profile) =>
        $$"""{"type":"bundle","schema":"desmigratif/1.0","id":"b","village":"5203082001","profile":"{{Generated.SchemaFiles.NameOf(profile)}}"}""";
}
