using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Cli.Explaining;

/// <summary>What differs between the law of two days: rules, parameters and the papers that are asked for.</summary>
internal static class LawDiff
{
    public static IEnumerable<LawChange> Of(IEnumerable<RuleCard> cards, LocalDate from, LocalDate to)
    {
        foreach (RuleCard card in cards)
        {
            EquatableArray<Citation> before = card.Law.On(from)?.Basis ?? default;
            EquatableArray<Citation> after = card.Law.On(to)?.Basis ?? default;
            if (before.IsEmpty && after.IsEmpty)
            {
                continue;
            }

            EquatableArray<Citation> basis = after.IsEmpty ? before : after;
            if (before != after)
            {
                (Wording what, string word) = before.IsEmpty ? (RuleTexts.Begins, "begins") : after.IsEmpty ? (RuleTexts.Ends, "ends") : (RuleTexts.OtherBasis, "basis");
                yield return new(card.Id, what, word, null, Shown(before), Shown(after), basis);
            }

            if (card.Paper is { } paper && before.IsEmpty != after.IsEmpty)
            {
                yield return new(
                    card.Id, before.IsEmpty ? RuleTexts.AskedFor : RuleTexts.NotAskedFor, before.IsEmpty ? "paper-asked-for" : "paper-not-asked-for", paper.Text, null, null, basis);
            }

            foreach (Parameter parameter in card.Parameters.ToArray())
            {
                Wording? first = On(parameter, from);
                Wording? second = On(parameter, to);
                if (first != second)
                {
                    yield return new(card.Id, RuleTexts.Parameters, "parameter", parameter.Name, first, second, basis);
                }
            }
        }
    }

    private static Wording? Shown(EquatableArray<Citation> basis) => basis.IsEmpty ? null : ReportTexts.Basis(basis);

    private static Wording? On(Parameter parameter, LocalDate day)
    {
        Wording? value = null;
        foreach ((LocalDate from, Wording step) in parameter.Shown)
        {
            value = from <= day ? step : value;
        }

        return value;
    }
}
