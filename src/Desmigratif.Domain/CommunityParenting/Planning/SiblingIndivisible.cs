using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Places would suffice if some group of siblings could be divided.</summary>
/// <param name="Size">How many children the group has.</param>
/// <param name="Free">The free places of its eligible caregivers.</param>
public sealed record SiblingIndivisible(int Size, EquatableArray<FreePlaces> Free) : UnplacedDetails
{
    /// <inheritdoc />
    public override string Reason => "sibling-indivisible";
}
