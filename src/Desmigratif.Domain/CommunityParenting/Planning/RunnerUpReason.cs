namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Another caregiver with room.</summary>
/// <param name="Caregiver">The other caregiver.</param>
/// <param name="Level">The first level at which the proposal would be worse.</param>
public sealed record RunnerUpReason(string Caregiver, string Level) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "runner-up";
}
