using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Reports;

/// <summary>What a run counts, exactly, whatever a report shows in full.</summary>
internal sealed class Summary
{
    private readonly List<Tally> tallies = [];
    private readonly Dictionary<DocumentKind, long[]> papers = [];
    private readonly long[] outcomes = new long[(int)Outcome.NotEligible + 1];

    /// <summary>Gets the inputs that could not be read at all, and why.</summary>
    public List<(string Input, Wording Fault)> Unreadable { get; } = [];

    /// <summary>Gets what is still missing for the profile that was asked for.</summary>
    public MissingTally Missing { get; } = new();

    /// <summary>Gets or sets a value indicating whether what was read was read to its end.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>Gets a value indicating whether every input was read, and to its end: only then is nothing found a good sign.</summary>
    public bool IsWhole => IsComplete && Unreadable.Count == 0;

    public long Bundles { get; private set; }

    public long Records { get; private set; }

    public long Persons { get; private set; }

    public long Migrations { get; private set; }

    public long Children { get; private set; }

    /// <summary>Gets how often each rule was not met, by severity, in the order of the rules' ids.</summary>
    public IReadOnlyList<Tally> Tallies
    {
        get
        {
            tallies.Sort((left, right) => left.Code.CompareTo(right.Code));
            return tallies;
        }
    }

    /// <summary>Gets the hardest severity met; nothing where all is well.</summary>
    public Severity? Worst { get; private set; }

    public long Decisions => outcomes[(int)Outcome.Eligible] + outcomes[(int)Outcome.Undetermined] + outcomes[(int)Outcome.NotEligible];

    /// <summary>Gets the kinds of paper that were looked at, in the order of their list.</summary>
    public IEnumerable<DocumentKind> Papers => papers.Keys.OrderBy(kind => kind.Place);

    /// <summary>How many papers of a kind stand so.</summary>
    public long Count(DocumentKind kind, PaperState state) => papers.TryGetValue(kind, out long[]? states) ? states[(int)state] : 0;

    public long Count(Outcome outcome) => outcomes[(int)outcome];

    public long Count(Severity severity)
    {
        long count = 0;
        foreach (Tally tally in tallies)
        {
            count += tally.Severity == severity ? tally.Count : 0;
        }

        return count;
    }

    public long Count(RuleId code)
    {
        long count = 0;
        foreach (Tally tally in tallies)
        {
            count += tally.Code == code ? tally.Count : 0;
        }

        return count;
    }

    public void Add(BundleReading reading)
    {
        IsComplete &= reading.IsComplete;
        foreach (ProblemCount problem in reading.Counts)
        {
            Add(problem.Code, problem.Severity, problem.Count);
        }

        if (reading.Register is { } register)
        {
            Bundles++;
            Records += register.Records.Count;
            Persons += register.Persons.Count;
            Migrations += register.Migrations.Count;
            Children += register.Children.Count;
        }
    }

    public void Add(Finding finding) => Add(finding.Code, finding.Severity, 1);

    public void Add(Decision decision)
    {
        outcomes[(int)decision.Outcome]++;
        AddPapers(decision);
        if (decision.Outcome == Outcome.NotEligible)
        {
            Worst = Severity.Blocking;
        }
    }

    /// <summary>Counts how the papers of one file stand.</summary>
    public void AddPapers(Decision decision)
    {
        foreach (PaperStatus paper in decision.Documents)
        {
            if (!papers.TryGetValue(paper.Kind, out long[]? states))
            {
                papers.Add(paper.Kind, states = new long[Enum.GetValues<PaperState>().Length + 1]);
            }

            states[(int)paper.State]++;
        }
    }

    private void Add(RuleId code, Severity severity, long count)
    {
        Tally? tally = tallies.Find(tally => tally.Severity == severity && tally.Code == code);
        if (tally is null)
        {
            tallies.Add(tally = new Tally(code, severity));
        }

        tally.Count += count;
        if (Worst is null || severity > Worst)
        {
            Worst = severity;
        }
    }
}
