namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>One reason for a placement. The kinds are closed: they are those of the format.</summary>
public abstract record PlacementReason
{
    private protected PlacementReason()
    {
    }

    /// <summary>The word of the reason.</summary>
    public abstract string Code { get; }
}
