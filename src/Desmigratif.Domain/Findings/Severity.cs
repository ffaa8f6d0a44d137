namespace Desmigratif.Domain.Findings;

/// <summary>How hard a finding is, from the mildest to the hardest: a greater value ranks higher.</summary>
public enum Severity
{
    /// <summary>Good to know (<c>info</c>).</summary>
    Info = 1,

    /// <summary>A protection concern, to be handed to the competent office (<c>referral</c>).</summary>
    Referral = 2,

    /// <summary>A person must look (<c>warning</c>).</summary>
    Warning = 3,

    /// <summary>The record is wrong (<c>error</c>).</summary>
    Error = 4,

    /// <summary>A statute whose text was read forbids to go on (<c>blocking</c>).</summary>
    Blocking = 5,
}
