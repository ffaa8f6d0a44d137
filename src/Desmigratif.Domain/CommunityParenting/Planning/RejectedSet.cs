using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>How many caregivers are rejected for exactly these codes.</summary>
/// <param name="Codes">The codes, in ordinal order.</param>
/// <param name="Count">How many caregivers.</param>
public sealed record RejectedSet(EquatableArray<PairCode> Codes, int Count);
