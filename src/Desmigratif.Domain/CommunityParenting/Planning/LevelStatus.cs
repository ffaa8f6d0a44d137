namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>How far a level is proven.</summary>
public enum LevelStatus
{
    /// <summary>Nothing better exists, and so on every earlier level (<c>optimal</c>).</summary>
    Optimal = 1,

    /// <summary>There is a bound (<c>gap</c>).</summary>
    Gap = 2,

    /// <summary>Nothing is proven (<c>unknown</c>).</summary>
    Unknown = 3,
}
