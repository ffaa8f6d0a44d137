using System.Text.Json;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Schemas;

/// <summary>What a file of codes must look like to be compared.</summary>
internal static class CodeListShape
{
    /// <summary>What is wrong with a code list; nothing where it can be compared.</summary>
    public static Wording? FaultOf(JsonElement list)
    {
        if (!list.TryGetProperty("codes", out JsonElement codes) || codes.ValueKind != JsonValueKind.Array
            || !list.TryGetProperty("open", out JsonElement open) || open.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            return SchemaTexts.NoCodeList;
        }

        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (JsonElement code in codes.EnumerateArray())
        {
            if (code.ValueKind != JsonValueKind.Object || !code.TryGetProperty("code", out JsonElement word) || word.ValueKind != JsonValueKind.String)
            {
                return SchemaTexts.NoCodeList;
            }

            if (!words.Add(word.GetString()!))
            {
                return SchemaTexts.CodeTwice(word.GetString()!);
            }
        }

        return codes.EnumerateArray()
            .Select(code => code.TryGetProperty("replacedBy", out JsonElement by) && by.ValueKind == JsonValueKind.String ? by.GetString() : null)
            .FirstOrDefault(by => by is not null && !words.Contains(by)) is { } unknown
            ? SchemaTexts.ReplacedByNobody(unknown)
            : null;
    }
}
