namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Whether people may set a rule of eligibility aside for one child and one caregiver.</summary>
public enum Relaxability
{
    /// <summary>Never: no decision and no suggestion gets round it.</summary>
    Never = 1,

    /// <summary>By the competent office, for a named pair, with a reason.</summary>
    ByAuthority = 2,

    /// <summary>By the people concerned.</summary>
    Freely = 3,
}
