namespace Desmigratif.Domain.Findings;

/// <summary>What a rule says of one subject. Missing is never false: where a fact is absent, the verdict is <see cref="Unknown"/>.</summary>
public enum VerdictKind
{
    /// <summary>The rule asks nothing of this subject on this day (<c>not-applicable</c>).</summary>
    NotApplicable = 1,

    /// <summary>The obligation is fulfilled (<c>met</c>).</summary>
    Met = 2,

    /// <summary>A fact that decides is absent (<c>unknown</c>).</summary>
    Unknown = 3,

    /// <summary>The obligation is not fulfilled (<c>not-met</c>).</summary>
    NotMet = 4,
}
