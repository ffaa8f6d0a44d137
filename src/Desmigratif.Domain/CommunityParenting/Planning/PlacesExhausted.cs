using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>A certificate anybody can check: these children can only go to these caregivers, who have fewer places.</summary>
/// <param name="Children">The children.</param>
/// <param name="Caregivers">Every caregiver eligible for one of them.</param>
/// <param name="Demand">How many children.</param>
/// <param name="Capacity">How many places.</param>
public sealed record PlacesExhausted(EquatableArray<string> Children, EquatableArray<string> Caregivers, int Demand, int Capacity) : UnplacedDetails
{
    /// <inheritdoc />
    public override string Reason => "places-exhausted";
}
