using System.Text.Json;
using static Desmigratif.Cli.Schemas.ChangeKind;

namespace Desmigratif.Cli.Schemas;

/// <summary>
/// What became of a schema, definition by definition and keyword by keyword. What cannot be told to be looser counts as stricter.
/// </summary>
internal sealed class SchemaComparison(JsonElement oldRoot, JsonElement newRoot)
{
    private const string LocalReference = "#/$defs/";

    private static readonly JsonElement Anything = JsonDocument.Parse("{}").RootElement;

    private readonly List<SchemaChange> changes = [];
    private readonly HashSet<(string, string)> followed = [];

    /// <summary>Every change from one schema to the other.</summary>
    public static IReadOnlyList<SchemaChange> Compare(SchemaFile old, SchemaFile now)
    {
        SchemaComparison comparison = new(old.Json, now.Json);
        comparison.Node(now.Name, old.Json, now.Json);
        comparison.Definitions();
        return comparison.changes;
    }

    private void Definitions()
    {
        Dictionary<string, JsonElement> before = MembersOf(oldRoot, "$defs");
        foreach ((string name, JsonElement now) in MembersOf(newRoot, "$defs"))
        {
            // A definition that is new is told where something begins to refer to it.
            if (before.TryGetValue(name, out JsonElement old))
            {
                Node(name, old, now);
            }
        }
    }

    private void Node(string place, JsonElement old, JsonElement now)
    {
        if (old.ValueKind is JsonValueKind.True or JsonValueKind.False || now.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Accepts(place, old.ValueKind != JsonValueKind.False, now.ValueKind != JsonValueKind.False);
            return;
        }

        References(ref old, ref now, place);
        new KeywordComparison(place, old, now, changes).Compare();
        Members(place, old, now);
        foreach (string keyword in new[] { "items", "additionalProperties" })
        {
            Part(keyword == "items" ? place + "[]" : place + ".*", keyword, old, now);
        }

        Alternatives(place, old, now);
        Conditions(place, old, now);
    }

    /// <summary>A reference to the same definition is compared there; one to another is followed.</summary>
    private void References(ref JsonElement old, ref JsonElement now, string place)
    {
        string? before = Keywords.Of(old, "$ref")?.GetString();
        string? after = Keywords.Of(now, "$ref")?.GetString();
        if (before == after)
        {
            return;
        }

        if (followed.Add((before ?? place, after ?? place)))
        {
            Node(place, before is null ? old : Resolve(oldRoot, before), after is null ? now : Resolve(newRoot, after));
        }
    }

    private void Accepts(string place, bool before, bool after)
    {
        if (before != after)
        {
            changes.Add(new(after ? Looser : Stricter, place, after ? SchemaTexts.NowAllowed : SchemaTexts.NowForbidden));
        }
    }

    private void Members(string place, JsonElement old, JsonElement now)
    {
        foreach (string keyword in new[] { "properties", "patternProperties" })
        {
            Dictionary<string, JsonElement> before = MembersOf(old, keyword);
            Dictionary<string, JsonElement> after = MembersOf(now, keyword);
            foreach (string name in before.Keys.Where(name => !after.ContainsKey(name)))
            {
                changes.Add(new(Stricter, $"{place}.{name}", SchemaTexts.MemberRemoved));
            }

            foreach ((string name, JsonElement member) in after)
            {
                if (before.TryGetValue(name, out JsonElement same))
                {
                    Node($"{place}.{name}", same, member);
                }
                else
                {
                    changes.Add(new(New, $"{place}.{name}", SchemaTexts.MemberAdded));
                }
            }
        }
    }

    /// <summary>A keyword that holds one schema; absent it accepts everything.</summary>
    private void Part(string place, string keyword, JsonElement old, JsonElement now)
    {
        if (Keywords.Of(old, keyword) is not null || Keywords.Of(now, keyword) is not null)
        {
            Node(place, Keywords.Of(old, keyword) ?? Anything, Keywords.Of(now, keyword) ?? Anything);
        }
    }

    /// <summary>One of several: equal ones belong together, the others in their order.</summary>
    private void Alternatives(string place, JsonElement old, JsonElement now)
    {
        if (Keywords.Of(old, "anyOf") is null && Keywords.Of(now, "anyOf") is null)
        {
            return;
        }

        List<JsonElement> before = AlternativesOf(old);
        List<JsonElement> after = AlternativesOf(now);
        before.RemoveAll(one => after.FindIndex(other => JsonElement.DeepEquals(one, other)) is >= 0 and int found && RemoveAt(after, found));
        for (int index = 0; index < int.Min(before.Count, after.Count); index++)
        {
            Node(place, before[index], after[index]);
        }

        if (before.Count != after.Count)
        {
            bool isFewer = before.Count > after.Count;
            changes.Add(new(isFewer ? Stricter : Looser, place, isFewer ? SchemaTexts.FewerForms : SchemaTexts.MoreForms));
        }

        static bool RemoveAt(List<JsonElement> list, int index)
        {
            list.RemoveAt(index);
            return true;
        }
    }

    /// <summary>The cases of a line by its type. What a type that nobody knows must look like is compared whatever the known ones are.</summary>
    private void Conditions(string place, JsonElement old, JsonElement now)
    {
        Dictionary<string, JsonElement> before = CasesOf(old);
        Dictionary<string, JsonElement> after = CasesOf(now);
        foreach ((string type, JsonElement one) in before)
        {
            if (!after.TryGetValue(type, out JsonElement same))
            {
                changes.Add(new(Stricter, $"{place} {type}", SchemaTexts.TypeRemoved));
                continue;
            }

            Part($"{place} {type}", "then", one, same);
            Part($"{place} {type}", "else", one, same);
        }

        foreach (string type in after.Keys.Where(type => !before.ContainsKey(type)))
        {
            changes.Add(new(New, $"{place} {type}", SchemaTexts.TypeAdded));
        }
    }

    private static Dictionary<string, JsonElement> CasesOf(JsonElement schema)
    {
        Dictionary<string, JsonElement> cases = new(StringComparer.Ordinal);
        if (Keywords.Of(schema, "allOf") is { ValueKind: JsonValueKind.Array } all)
        {
            foreach (JsonElement one in all.EnumerateArray())
            {
                JsonElement? type = Keywords.Of(one, "if") is { } condition && Keywords.Of(condition, "properties") is { } members
                    ? Keywords.Of(members, "type")
                    : null;
                string name = type is { } known && Keywords.Of(known, "const") is { ValueKind: JsonValueKind.String } word ? word.GetString()!
                    : type is not null ? "*"
                    : one.GetRawText();
                cases.TryAdd(name, one);
            }
        }

        return cases;
    }

    private static List<JsonElement> AlternativesOf(JsonElement schema) =>
        Keywords.Of(schema, "anyOf") is { ValueKind: JsonValueKind.Array } alternatives ? [.. alternatives.EnumerateArray()] : [schema];

    private static Dictionary<string, JsonElement> MembersOf(JsonElement schema, string keyword) =>
        Keywords.Of(schema, keyword) is { ValueKind: JsonValueKind.Object } members
            ? members.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal)
            : [];

    private static JsonElement Resolve(JsonElement root, string reference) =>
        reference.StartsWith(LocalReference, StringComparison.Ordinal)
        && Keywords.Of(root, "$defs") is { } definitions && Keywords.Of(definitions, reference[LocalReference.Length..]) is { } found
            ? found
            : Anything;
}
