using NodaTime;

namespace Desmigratif.Rules.Engine;

/// <summary>
/// The rules of one kind of subject, sorted by when their law is in force: which of them apply is worked out once for each time between
/// two changes of law, not for each subject.
/// </summary>
/// <typeparam name="TSubject">What the rules look at.</typeparam>
internal sealed class RulesInForce<TSubject>(Rule<TSubject>[] rules)
    where TSubject : struct, ISubject
{
    private Times? times; // worked out when they are first asked for; two threads may both do so, with the same result

    public bool IsEmpty => rules.Length == 0;

    /// <summary>The rules whose law applies on a day, in published order.</summary>
    public Rule<TSubject>[] On(LocalDate day)
    {
        Times known = times ??= new(rules);
        int number = Number(day);
        int next = known.Changes.Length;
        while (next > 0 && known.Changes[next - 1] > number)
        {
            next--;
        }

        return known.InForce[next] ??= Sort(day);
    }

    /// <summary>Apart from the way that every record takes: what a function captures costs an allocation.</summary>
    private Rule<TSubject>[] Sort(LocalDate day) => Array.FindAll(rules, rule => rule.Law.On(day) is not null);

    /// <summary>A day as a number that grows with it.</summary>
    private static int Number(LocalDate day) => (((day.Year * 16) + day.Month) * 32) + day.Day;

    private sealed class Times
    {
        public Times(Rule<TSubject>[] rules)
        {
            List<int> days = [];
            foreach (Rule<TSubject> rule in rules)
            {
                foreach (LawStep step in rule.Law.Steps)
                {
                    int number = Number(step.From);
                    int place = days.BinarySearch(number);
                    if (place < 0)
                    {
                        days.Insert(~place, number);
                    }
                }
            }

            Changes = [.. days];
            InForce = new Rule<TSubject>[Changes.Length + 1][];
        }

        /// <summary>The first days of all steps, in rising order.</summary>
        public int[] Changes { get; }

        /// <summary>The rules before the first change, then from each change on.</summary>
        public Rule<TSubject>[]?[] InForce { get; }
    }
}
