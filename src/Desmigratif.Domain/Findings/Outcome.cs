namespace Desmigratif.Domain.Findings;

/// <summary>The answer to whether a person may be placed on a day. Three answers: yes, no, not yet known.</summary>
public enum Outcome
{
    /// <summary>Every blocking rule is met or asks nothing (<c>eligible</c>).</summary>
    Eligible = 1,

    /// <summary>No blocking rule is unmet, but at least one cannot be judged yet (<c>undetermined</c>).</summary>
    Undetermined = 2,

    /// <summary>At least one blocking rule is not met (<c>not-eligible</c>).</summary>
    NotEligible = 3,
}
