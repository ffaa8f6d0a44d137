using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Reports;

/// <summary>The findings and decisions a report shows in full: so many of each kind, the first ones.</summary>
internal sealed class Samples(int most)
{
    private readonly SortedList<string, List<Sample<Finding>>> findings = new(StringComparer.Ordinal);
    private readonly List<Sample<Decision>>[] decisions = [[], [], [], []];

    /// <summary>Gets the findings kept, rule by rule in the order of the rules' ids.</summary>
    public IList<List<Sample<Finding>>> Findings => findings.Values;

    public IReadOnlyList<Sample<Decision>> Decisions(Outcome outcome) => decisions[(int)outcome];

    public void Add(Finding finding, string? input)
    {
        if (!findings.TryGetValue(finding.Code.Text, out List<Sample<Finding>>? kept))
        {
            findings.Add(finding.Code.Text, kept = []);
        }

        if (kept.Count < most)
        {
            kept.Add(new(finding, input));
        }
    }

    public void Add(Decision decision, string? input)
    {
        List<Sample<Decision>> kept = decisions[(int)decision.Outcome];
        if (kept.Count < most)
        {
            kept.Add(new(decision, input));
        }
    }
}
