using System.Text.Json;
using static Desmigratif.Cli.Schemas.ChangeKind;

namespace Desmigratif.Cli.Schemas;

/// <summary>What became of the keywords of one schema that stand by themselves.</summary>
internal sealed class KeywordComparison(string place, JsonElement old, JsonElement now, List<SchemaChange> changes)
{
    public void Compare()
    {
        Sets("type", SchemaTexts.FewerForms, SchemaTexts.MoreForms);
        Values();
        Required();
        foreach (string keyword in Keywords.Least)
        {
            Bound(keyword, isLeast: true);
        }

        foreach (string keyword in Keywords.Most)
        {
            Bound(keyword, isLeast: false);
        }

        Others();
    }

    private void Sets(string keyword, Domain.Findings.Wording fewer, Domain.Findings.Wording more)
    {
        HashSet<string>? before = SetOf(old, keyword);
        HashSet<string>? after = SetOf(now, keyword);
        Add(Stricter, fewer, after is not null && (before is null || !before.IsSubsetOf(after)));
        Add(Looser, more, before is not null && (after is null || !after.IsSubsetOf(before)));
    }

    /// <summary>The values that are allowed, where they are listed.</summary>
    private void Values()
    {
        HashSet<string>? before = SetOf(old, "enum") ?? SetOf(old, "const");
        HashSet<string>? after = SetOf(now, "enum") ?? SetOf(now, "const");
        Add(Stricter, SchemaTexts.ValuesListed, before is null && after is not null);
        Add(Looser, SchemaTexts.ValuesNotListed, before is not null && after is null);
        if (before is not null && after is not null)
        {
            Add(Stricter, SchemaTexts.ValuesRemoved(before.Except(after, StringComparer.Ordinal)), !before.IsSubsetOf(after));
            Add(New, SchemaTexts.ValuesAdded(after.Except(before, StringComparer.Ordinal)), !after.IsSubsetOf(before));
        }
    }

    private void Required()
    {
        string[] before = Names(old, "required");
        string[] after = Names(now, "required");
        changes.AddRange(after.Except(before, StringComparer.Ordinal).Select(member => new SchemaChange(Stricter, $"{place}.{member}", SchemaTexts.NowRequired)));
        changes.AddRange(before.Except(after, StringComparer.Ordinal).Select(member => new SchemaChange(Looser, $"{place}.{member}", SchemaTexts.NoLongerRequired)));
    }

    private void Bound(string keyword, bool isLeast)
    {
        double? before = Number(old, keyword);
        double? after = Number(now, keyword);
        if (before == after)
        {
            return;
        }

        bool isStricter = before is null || (after is not null && (isLeast ? after > before : after < before));
        Add(isStricter ? Stricter : Looser, SchemaTexts.BoundMoved(keyword), true);
    }

    private void Others()
    {
        bool isReworded = false;
        foreach (string keyword in Names(old).Union(Names(now), StringComparer.Ordinal))
        {
            JsonElement? before = Keywords.Of(old, keyword);
            JsonElement? after = Keywords.Of(now, keyword);
            if (Keywords.AreEqual(before, after))
            {
                continue;
            }

            isReworded |= Keywords.IsAnnotation(keyword);
            Add(after is null ? Looser : Stricter, SchemaTexts.KeywordChanged(keyword), Keywords.IsOpaque(keyword));
        }

        Add(Wording, SchemaTexts.Reworded, isReworded);
    }

    private void Add(ChangeKind kind, Domain.Findings.Wording what, bool isSo)
    {
        if (isSo)
        {
            changes.Add(new(kind, place, what));
        }
    }

    private static IEnumerable<string> Names(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object ? schema.EnumerateObject().Select(member => member.Name) : [];

    private static string[] Names(JsonElement schema, string keyword) =>
        Keywords.Of(schema, keyword) is { ValueKind: JsonValueKind.Array } names
            ? [.. names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)]
            : [];

    private static double? Number(JsonElement schema, string keyword) =>
        Keywords.Of(schema, keyword) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    /// <summary>The values of a keyword that takes one or a list, as JSON.</summary>
    private static HashSet<string>? SetOf(JsonElement schema, string keyword) => Keywords.Of(schema, keyword) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(value => JsonSerializer.Serialize(value)).ToHashSet(StringComparer.Ordinal),
        { } one => [JsonSerializer.Serialize(one)],
    };
}
