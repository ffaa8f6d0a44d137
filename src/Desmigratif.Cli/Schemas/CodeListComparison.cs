using System.Text.Json;

namespace Desmigratif.Cli.Schemas;

/// <summary>What became of a code list. A released code never leaves its list: it gets a last day.</summary>
internal static class CodeListComparison
{
    private static readonly string[] Members = ["list", "title", "description", "source", "usedBy"];

    public static IEnumerable<SchemaChange> Compare(SchemaFile old, SchemaFile now)
    {
        if (old.Json.GetProperty("open").GetBoolean() != now.Json.GetProperty("open").GetBoolean())
        {
            bool isOpen = now.Json.GetProperty("open").GetBoolean();
            yield return new(isOpen ? ChangeKind.Looser : ChangeKind.Stricter, now.Name, isOpen ? SchemaTexts.ListOpened : SchemaTexts.ListClosed);
        }

        if (!SaySame(old.Json, now.Json))
        {
            yield return new(ChangeKind.Wording, now.Name, SchemaTexts.Reworded);
        }

        Dictionary<string, JsonElement> before = CodesOf(old);
        Dictionary<string, JsonElement> after = CodesOf(now);
        foreach ((string word, JsonElement code) in before)
        {
            if (!after.TryGetValue(word, out JsonElement same))
            {
                yield return new(ChangeKind.Stricter, $"{now.Name} {word}", SchemaTexts.CodeRemoved);
            }
            else if (Text(code, "validTo") != Text(same, "validTo") || Text(code, "replacedBy") != Text(same, "replacedBy"))
            {
                yield return new(ChangeKind.New, $"{now.Name} {word}", SchemaTexts.CodeRetired);
            }
            else if (!JsonElement.DeepEquals(code, same))
            {
                yield return new(ChangeKind.Wording, $"{now.Name} {word}", SchemaTexts.Reworded);
            }
        }

        foreach (string word in after.Keys.Where(word => !before.ContainsKey(word)))
        {
            yield return new(ChangeKind.New, $"{now.Name} {word}", SchemaTexts.CodeAdded);
        }
    }

    private static Dictionary<string, JsonElement> CodesOf(SchemaFile list) =>
        list.Json.GetProperty("codes").EnumerateArray().ToDictionary(code => code.GetProperty("code").GetString()!, StringComparer.Ordinal);

    private static string? Text(JsonElement code, string member) =>
        code.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Whether two lists say the same of themselves, but for what is compared on its own.</summary>
    private static bool SaySame(JsonElement old, JsonElement now) =>
        Members.All(member => old.TryGetProperty(member, out JsonElement one) == now.TryGetProperty(member, out JsonElement other)
            && (one.ValueKind == JsonValueKind.Undefined || JsonElement.DeepEquals(one, other)));
}
