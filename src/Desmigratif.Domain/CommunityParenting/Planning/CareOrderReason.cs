namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>How near the caregiver is to the child.</summary>
/// <param name="Class">0 kin, 1 same hamlet, 2 same village.</param>
public sealed record CareOrderReason(int Class) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "care-order";
}
