using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>A child and the companion proposed for it.</summary>
/// <param name="Child">The id of the child.</param>
/// <param name="Caregiver">The id of the caregiver.</param>
/// <param name="Reasons">Why, in fixed order.</param>
public sealed record Placement(string Child, string Caregiver, EquatableArray<PlacementReason> Reasons);
