namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Why a child is not planned for; of several the first.</summary>
public enum ScopeReason
{
    /// <summary>The person is not in the bundle (<c>person-unknown</c>).</summary>
    PersonUnknown = 1,

    /// <summary>The child is dead (<c>dead</c>).</summary>
    Dead = 2,

    /// <summary>Nobody knows whether the child lives (<c>missing</c>).</summary>
    Missing = 3,

    /// <summary>The child has moved to another place (<c>moved</c>).</summary>
    Moved = 4,

    /// <summary>The child is elsewhere for a time (<c>away</c>).</summary>
    Away = 5,

    /// <summary>18 or more completed years on the day of the plan (<c>adult</c>).</summary>
    Adult = 6,
}
