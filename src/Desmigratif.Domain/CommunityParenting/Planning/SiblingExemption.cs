namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>A named exemption: this caregiver may take this one larger group of siblings, alone.</summary>
/// <param name="Caregiver">The id of the caregiver.</param>
/// <param name="Siblings">The word the siblings share.</param>
public sealed record SiblingExemption(string Caregiver, string Siblings);
