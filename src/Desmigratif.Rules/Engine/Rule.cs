using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Engine;

/// <summary>
/// One obligation: its id for life, how hard it is, what it says in both languages, and the law behind it through time. Derive from
/// <see cref="Rule{TSubject}"/> to write one.
/// </summary>
public abstract class Rule
{
    private protected Rule(string id, SeverityByProfile severity, Confidence confidence, DatedLaw law, Wording says, Wording message)
    {
        Id = RuleId.Parse(id, provider: null);
        Severity = severity;
        Confidence = confidence;
        Law = law;
        Says = says;
        Message = message;
        if (CanBlock(severity) && !MayBlock)
        {
            throw new ArgumentException(
                $"{Id} cannot block: only a statute whose text was read (confidence A or A-) may block a person.",
                nameof(severity));
        }
    }

    /// <summary>The id, for life.</summary>
    public RuleId Id { get; }

    /// <summary>How hard the rule is under each profile.</summary>
    public SeverityByProfile Severity { get; }

    /// <summary>How well the text behind the rule is known.</summary>
    public Confidence Confidence { get; }

    /// <summary>The law behind the rule through time.</summary>
    public DatedLaw Law { get; }

    /// <summary>The obligation as one statement, in both languages.</summary>
    public Wording Says { get; }

    /// <summary>What a finding tells a person: what is wrong and what to do, in both languages.</summary>
    public Wording Message { get; }

    /// <summary>The parameters the rule uses.</summary>
    public virtual EquatableArray<Parameter> Parameters => default;

    /// <summary>Whether the rule may ever be given the severity <i>blocking</i>: only a statute whose text was read.</summary>
    public bool MayBlock => Confidence is Confidence.A or Confidence.AMinus && Law.RestsOnStatutes;

    /// <summary>The id.</summary>
    public override string ToString() => Id.Text;

    private static bool CanBlock(SeverityByProfile severity) =>
        severity.Draft == Domain.Findings.Severity.Blocking
        || severity.Submit == Domain.Findings.Severity.Blocking
        || severity.Exchange == Domain.Findings.Severity.Blocking;
}
