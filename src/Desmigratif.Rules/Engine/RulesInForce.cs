using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>
/// The rules of one kind of subject, sorted by when their law is in force: which of them apply is worked out once for each time between
/// two changes of law, not for each subject.
/// </summary>
/// <typeparam name="TSubject">What the rules look at.</typeparam>
internal sealed class RulesInForce<TSubject>
    where TSubject : struct, ISubject
{
    private readonly Rule<TSubject>[] rules;
    private readonly LocalDate[] changes; // the first days of all steps, in rising order
    private readonly Rule<TSubject>[]?[] inForce; // before the first change, then from each change on

    public RulesInForce(Rule<TSubject>[] rules)
    {
        this.rules = rules;
        SortedSet<LocalDate> days = [];
        foreach (Rule<TSubject> rule in rules)
        {
            foreach (LawStep step in rule.Law.Steps)
            {
                days.Add(step.From);
            }
        }

        changes = [.. days];
        inForce = new Rule<TSubject>[changes.Length + 1][];
    }

    public bool IsEmpty => rules.Length == 0;

    /// <summary>The rules whose law applies on a day, in published order.</summary>
    public Rule<TSubject>[] On(LocalDate day)
    {
        int next = changes.Length;
        while (next > 0 && changes[next - 1] > day)
        {
            next--;
        }

        return inForce[next] ??= Array.FindAll(rules, rule => rule.Law.On(day) is not null);
    }
}
