using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>The activities the child needs.</summary>
/// <param name="Covered">Those the caregiver offers.</param>
/// <param name="Uncovered">The others.</param>
public sealed record ActivitiesReason(EquatableArray<string> Covered, EquatableArray<string> Uncovered) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "activities";
}
