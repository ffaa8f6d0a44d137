using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Reports;

/// <summary>What a run counts, exactly, whatever a report shows in full.</summary>
internal sealed class Summary
{
    private readonly SortedDictionary<(RuleId Code, Severity Severity), long> findings = [];
    private readonly SortedDictionary<Outcome, long> decisions = [];

    public int UnreadableInputs { get; set; }

    public bool IsComplete { get; set; } = true;

    public long Bundles { get; private set; }

    public long Records { get; private set; }

    public long Persons { get; private set; }

    public long Migrations { get; private set; }

    public long Children { get; private set; }

    /// <summary>Gets how often each rule was not met, by severity, in the order of the rules.</summary>
    public IReadOnlyDictionary<(RuleId Code, Severity Severity), long> Findings => findings;

    public IReadOnlyDictionary<Outcome, long> Decisions => decisions;

    /// <summary>Gets the hardest severity met; nothing where all is well.</summary>
    public Severity? Worst { get; private set; }

    public long Count(Severity severity) => findings.Where(entry => entry.Key.Severity == severity).Sum(entry => entry.Value);

    public void Add(BundleReading reading)
    {
        IsComplete &= reading.IsComplete;
        foreach (ProblemCount problem in reading.Counts)
        {
            Add(problem.Code, problem.Severity, problem.Count);
        }

        if (reading.Register is { } register)
        {
            Add(register);
        }
    }

    public void Add(Finding finding) => Add(finding.Code, finding.Severity, 1);

    public void Add(Decision decision)
    {
        decisions[decision.Outcome] = decisions.GetValueOrDefault(decision.Outcome) + 1;
        if (decision.Outcome == Outcome.NotEligible)
        {
            Worst = Severity.Blocking;
        }
    }

    private void Add(Register register)
    {
        Bundles++;
        Records += register.Records.Count;
        Persons += register.Persons.Count;
        Migrations += register.Migrations.Count;
        Children += register.Children.Count;
    }

    private void Add(RuleId code, Severity severity, long count)
    {
        findings[(code, severity)] = findings.GetValueOrDefault((code, severity)) + count;
        Worst = Worst is null || severity > Worst ? severity : Worst;
    }
}
