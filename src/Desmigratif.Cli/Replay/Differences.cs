using System.Text.Json;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Cli.Replay;

/// <summary>
/// What differs between a recorded decision and the one made now, from the cause to its effects. Of what was written down only known
/// words are told, for the file may hold anything.
/// </summary>
internal static class Differences
{
    public static IReadOnlyList<Wording> Between(RecordedDecision recorded, Decision now)
    {
        string canonical = RecordedDecision.CanonicalOf(now);
        if (recorded.Canonical == canonical)
        {
            return [];
        }

        JsonElement made = JsonElement.Parse(canonical);
        List<Wording> told = [];
        if (recorded.RuleBook != now.RuleBook)
        {
            told.Add(ReplayTexts.OtherRuleBook(now.RuleBook));
        }

        if (Word(recorded.Json, "outcome") != Word(made, "outcome"))
        {
            told.Add(ReplayTexts.OtherOutcome(Words.Outcome(Word(recorded.Json, "outcome")), Texts.Of(now.Outcome)));
        }

        Compare(recorded.Json, made, "rules", "code", "verdict", told, code => RuleId.TryParse(code, null, out _) ? new(code!, code!) : null, Words.Verdict);
        Compare(recorded.Json, made, "documents", "kind", "state", told, kind => DocumentKind.List.Of(kind!).Label, Words.State);
        if (Raw(recorded.Json, "next") != Raw(made, "next"))
        {
            told.Add(ReplayTexts.OtherNext);
        }

        return told.Count > 0 ? told : [ReplayTexts.OtherForm];
    }

    private static void Compare(
        JsonElement recorded, JsonElement made, string list, string key, string value, List<Wording> told, Func<string?, Wording?> name, Func<string?, Wording> word)
    {
        Dictionary<string, JsonElement> before = Items(recorded, list, key);
        Dictionary<string, JsonElement> after = Items(made, list, key);
        foreach ((string item, JsonElement now) in after)
        {
            if (name(item) is not { } shown)
            {
                continue;
            }

            if (!before.TryGetValue(item, out JsonElement then))
            {
                told.Add(ReplayTexts.OnlyNow(shown));
            }
            else if (Word(then, value) != Word(now, value))
            {
                told.Add(ReplayTexts.Changed(shown, word(Word(then, value)), word(Word(now, value))));
            }
            else if (Compact(then) != Compact(now))
            {
                told.Add(ReplayTexts.OtherReasons(shown));
            }
        }

        foreach (string item in before.Keys.Where(item => !after.ContainsKey(item)))
        {
            told.Add(name(item) is { } shown ? ReplayTexts.OnlyThen(shown) : ReplayTexts.OtherForm);
        }
    }

    private static Dictionary<string, JsonElement> Items(JsonElement decision, string list, string key)
    {
        Dictionary<string, JsonElement> items = new(StringComparer.Ordinal);
        if (decision.TryGetProperty(list, out JsonElement all) && all.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement one in all.EnumerateArray())
            {
                if (one.ValueKind == JsonValueKind.Object && Word(one, key) is { } name)
                {
                    items.TryAdd(name, one);
                }
            }
        }

        return items;
    }

    private static string Compact(JsonElement value) => RecordedDecision.Compact(value);

    private static string? Raw(JsonElement decision, string name) => decision.TryGetProperty(name, out JsonElement value) ? Compact(value) : null;

    private static string? Word(JsonElement value, string name) =>
        value.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
