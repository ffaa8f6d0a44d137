using System.Text;
using System.Text.Json.Nodes;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Schema.Tests.Declared;

namespace Desmigratif.Schema.Tests.Generated;

/// <summary>The code lists as files: JSON for programs, CSV for spreadsheets.</summary>
internal static class CodeListFiles
{
    private static readonly string[] Columns = ["code", "label_id", "label_en", "valid_from", "valid_to", "replaced_by"];

    public static IEnumerable<(string Name, string Text)> Json() =>
        CodeLists.All.Select(list => ($"{CodeLists.NameOf(list)}.json", JsonText.Of(Json(list))));

    public static IEnumerable<(string Name, string Text)> Csv() =>
        CodeLists.All.Select(list => ($"{CodeLists.NameOf(list)}.csv", Csv(list)));

    private static JsonObject Json(Type list) => new()
    {
        ["$id"] = SchemaVersion.IdOf("codes:" + CodeLists.NameOf(list)),
        ["list"] = CodeLists.NameOf(list),
        ["open"] = CodeLists.IsOpen(list),
        ["title"] = InBoth(Documentation.TitleOf(list)),
        ["description"] = InBoth(Documentation.Of(list)),
        ["source"] = Documentation.SourceOf(list),
        ["usedBy"] = new JsonArray([.. Format.PathsOf(list).Select(path => (JsonNode)path)]),
        ["codes"] = new JsonArray([.. CodeLists.CodesOf(list).Select(Json)]),
    };

    private static JsonNode Json(Code code)
    {
        Validity validity = Validity.Of(code);
        return new JsonObject
        {
            ["code"] = code.Text,
            ["label"] = InBoth(code.Label!),
            ["validFrom"] = validity.From,
            ["validTo"] = validity.To,
            ["replacedBy"] = validity.ReplacedBy,
            ["mappings"] = new JsonArray(
            [
                .. Mapping.Of(code).Select(mapping => (JsonNode)new JsonObject
                {
                    ["list"] = mapping.List, ["number"] = mapping.Number, ["relation"] = mapping.IsExact ? "exact" : "broader",
                }),
            ]),
        };
    }

    private static JsonObject InBoth(Wording text) => new() { ["id"] = text.Indonesian, ["en"] = text.English };

    private static string Csv(Type list)
    {
        IReadOnlyList<Code> codes = CodeLists.CodesOf(list);
        string[] others = [.. codes.SelectMany(Mapping.Of).Select(mapping => mapping.List).Distinct().Order(StringComparer.Ordinal)];
        StringBuilder csv = new(string.Join(',', Columns.Concat(others)) + "\n");
        foreach (Code code in codes)
        {
            Validity validity = Validity.Of(code);
            IEnumerable<string?> numbers = others.Select(other => Mapping.Of(code).SingleOrDefault(mapping => mapping.List == other)?.Number);
            IEnumerable<string?> cells =
                [code.Text, code.Label!.Indonesian, code.Label.English, validity.From, validity.To, validity.ReplacedBy, .. numbers];
            csv.Append(string.Join(',', cells.Select(Cell))).Append('\n');
        }

        return csv.ToString();
    }

    private static string Cell(string? text) =>
        text is null ? "" : text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
