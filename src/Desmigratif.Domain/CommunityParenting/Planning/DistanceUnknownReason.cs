namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Where one of them lives is not known.</summary>
/// <param name="Counted">The metres that count instead: the limit of the caregiver.</param>
public sealed record DistanceUnknownReason(int Counted) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "distance-unknown";
}
