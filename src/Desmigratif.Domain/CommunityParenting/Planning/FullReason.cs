namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Other eligible caregivers have not enough free places.</summary>
/// <param name="Caregivers">How many.</param>
public sealed record FullReason(int Caregivers) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "full";
}
