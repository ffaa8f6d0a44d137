namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>How far they live apart.</summary>
/// <param name="Metres">Whole metres.</param>
public sealed record DistanceReason(int Metres) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "distance";
}
