namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>How many places of a caregiver the proposal leaves free.</summary>
/// <param name="Caregiver">The id of the caregiver.</param>
/// <param name="Places">The free places.</param>
public sealed record FreePlaces(string Caregiver, int Places);
