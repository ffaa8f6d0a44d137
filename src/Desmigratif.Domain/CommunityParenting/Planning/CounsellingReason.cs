namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>The child needs counselling.</summary>
/// <param name="Covered">Whether the caregiver offers it.</param>
public sealed record CounsellingReason(bool Covered) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "counselling";
}
