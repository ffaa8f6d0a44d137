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

    [Fact]
    public async Task The_schema_refuses_what_the_reader_refuses_for_every_type_under_every_profile()
    {
        if (IsSkipped())
        {
            return;
        }

        List<(Profile Profile, string Line)> lines =
        [
            .. from profile in Enum.GetValues<Profile>()
               from type in Format.Lines
               from line in AnyLine.Spoilt(type).Sample(LinesOfAType, Size)
               select (ReaderVerdicts.ProfileOf(line, profile), line),
        ];
        (int accepted, int refused) = await Compare(lines);

        Assert.True(accepted > lines.Count / 10 && refused > lines.Count / 10, $"{accepted} accepted, {refused} refused: draw them better.");
    }

    [Fact]
    public async Task A_sound_line_of_every_type_is_accepted_under_every_profile()
    {
        if (IsSkipped())
        {
            return;
        }

        List<(Profile Profile, string Line)> lines =
        [
            .. from profile in Enum.GetValues<Profile>()
               from type in Format.Lines
               from line in AnyLine.Sound(type).Sample(10, Size)
               let text = AnyLine.Text(line)
               select (ReaderVerdicts.ProfileOf(text, profile), text),
        ];
        (_, int refused) = await Compare(lines);
        Assert.Equal(0, refused);
    }

    /// <summary>Whether both say the same of every line; how many they accept and refuse.</summary>
    private async Task<(int Accepted, int Refused)> Compare(IReadOnlyList<(Profile Profile, string Line)> lines)
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
        return (lines.Count - reader.Count, reader.Count);
    }

    private bool IsSkipped()
    {
        if (!Judge.IsThere)
        {
            output.WriteLine("SKIPPED: nobody judged the schema. Install the judge: npm ci --prefix eng/schema-checks");
        }

        return !Judge.IsThere;
    }
}
