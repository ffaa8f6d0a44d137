namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>The valid current companion stays.</summary>
public sealed record CurrentCaregiverReason : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "current-caregiver";
}
