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
    private readonly HashSet<(string Place, string Old, string New)> followed = [];

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
        old = SchemaOf(old);
        now = SchemaOf(now);
        if (old.ValueKind is JsonValueKind.True or JsonValueKind.False || now.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Accepts(place, old.ValueKind != JsonValueKind.False, now.ValueKind != JsonValueKind.False);
            return;
        }

        if (Keywords.Text(old, "$ref") != Keywords.Text(now, "$ref"))
        {
            Follow(place, old, now);
        }
        else if (Keywords.Of(old, "anyOf") is not null || Keywords.Of(now, "anyOf") is not null)
        {
            Alternatives(place, new Forms(old), new Forms(now));
        }
        else
        {
            Parts(place, old, now);
        }
    }

    /// <summary>A reference to the same definition is compared there; of different ones, what stands behind them.</summary>
    private void Follow(string place, JsonElement old, JsonElement now)
    {
        if (followed.Add((place, Keywords.Text(old, "$ref") ?? "", Keywords.Text(now, "$ref") ?? "")))
        {
            Node(place, Resolved(oldRoot, old), Resolved(newRoot, now));
        }
    }

    private void Parts(string place, JsonElement old, JsonElement now)
    {
        new KeywordComparison(place, old, now, changes).Compare();
        Members(place, old, now);
        Part(place + "[]", "items", old, now);
        Part(place + ".*", "additionalProperties", old, now);
        Conditions(place, old, now);
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

    /// <summary>One of several forms: equal ones belong together, the others in their order.</summary>
    private void Alternatives(string place, Forms old, Forms now)
    {
        Parts(place, old.Around, now.Around);
        List<JsonElement> before = [.. old.Each];
        List<JsonElement> after = [.. now.Each];
        foreach (JsonElement one in old.Each)
        {
            int same = after.FindIndex(other => JsonElement.DeepEquals(one, other));
            if (same >= 0)
            {
                before.Remove(one);
                after.RemoveAt(same);
            }
        }

        for (int index = 0; index < int.Min(before.Count, after.Count); index++)
        {
            Node(place, before[index], after[index]);
        }

        if (before.Count != after.Count)
        {
            bool isFewer = before.Count > after.Count;
            changes.Add(new(isFewer ? Stricter : Looser, place, isFewer ? SchemaTexts.FewerForms : SchemaTexts.MoreForms));
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
                string name = type is { } known && Keywords.Text(known, "const") is { } word ? word
                    : type is not null ? "*"
                    : one.GetRawText();
                cases.TryAdd(name, one);
            }
        }

        return cases;
    }

    private static Dictionary<string, JsonElement> MembersOf(JsonElement schema, string keyword) =>
        Keywords.Of(schema, keyword) is { ValueKind: JsonValueKind.Object } members
            ? members.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal)
            : [];

    /// <summary>What is no schema says nothing.</summary>
    private static JsonElement SchemaOf(JsonElement value) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False ? value : Anything;

    /// <summary>What a reference stands for, with what stands beside it. One that leads nowhere here says nothing.</summary>
    private static JsonElement Resolved(JsonElement root, JsonElement schema)
    {
        if (Keywords.Text(schema, "$ref") is not { } reference)
        {
            return schema;
        }

        JsonElement behind =
            reference.StartsWith(LocalReference, StringComparison.Ordinal)
            && Keywords.Of(root, "$defs") is { } definitions && Keywords.Of(definitions, reference[LocalReference.Length..]) is { ValueKind: JsonValueKind.Object } found
                ? found
                : Anything;
        Dictionary<string, JsonElement> both = behind.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        foreach (JsonProperty beside in schema.EnumerateObject().Where(member => member.Name != "$ref"))
        {
            both[beside.Name] = beside.Value;
        }

        return JsonSerializer.SerializeToElement(both);
    }
}
