using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Reports;

/// <summary>The findings and decisions a report shows in full: so many of each kind, the first ones.</summary>
internal sealed class Samples(int most)
{
    private readonly SortedDictionary<RuleId, List<(Finding Finding, string? Input)>> findings = [];
    private readonly SortedDictionary<Outcome, List<(Decision Decision, string? Input)>> decisions = [];

    public IEnumerable<KeyValuePair<RuleId, List<(Finding Finding, string? Input)>>> Findings => findings;

    public IEnumerable<KeyValuePair<Outcome, List<(Decision Decision, string? Input)>>> Decisions => decisions;

    public void Add(Finding finding, string? input) => Keep(findings, finding.Code, (finding, input));

    public void Add(Decision decision, string? input) => Keep(decisions, decision.Outcome, (decision, input));

    private void Keep<TKey, T>(SortedDictionary<TKey, List<T>> kept, TKey key, T item)
        where TKey : notnull
    {
        if (!kept.TryGetValue(key, out List<T>? list))
        {
            kept.Add(key, list = []);
        }

        if (list.Count < most)
        {
            list.Add(item);
        }
    }
}
