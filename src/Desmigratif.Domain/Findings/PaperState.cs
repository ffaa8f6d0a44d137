namespace Desmigratif.Domain.Findings;

/// <summary>How a paper stands in a placement file.</summary>
public enum PaperState
{
    /// <summary>It is on file and valid as far as its dates say (<c>held</c>).</summary>
    Held = 1,

    /// <summary>It is not on file, and the file was declared complete (<c>missing</c>).</summary>
    Missing = 2,

    /// <summary>It is on file, and its last day of validity lies before the assessment day (<c>expired</c>).</summary>
    Expired = 3,

    /// <summary>It is valid on the assessment day but not on the day of departure (<c>expires-too-early</c>).</summary>
    ExpiresTooEarly = 4,

    /// <summary>No rule asks this person for it (<c>not-required</c>).</summary>
    NotRequired = 5,

    /// <summary>Nobody has said whether it is there, or whether it is asked for (<c>unknown</c>).</summary>
    Unknown = 6,
}
