namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Which children with a valid current companion may be proposed to another one.</summary>
public enum MovePolicy
{
    /// <summary>All, where it serves one more child (<c>allowed</c>).</summary>
    Allowed = 1,

    /// <summary>None (<c>frozen</c>).</summary>
    Frozen = 2,

    /// <summary>Only those that are listed (<c>listed</c>).</summary>
    Listed = 3,
}
