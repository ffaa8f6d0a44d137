namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>A decision people have taken: this child with this caregiver.</summary>
/// <param name="Child">The id of the child.</param>
/// <param name="Caregiver">The id of the caregiver.</param>
public sealed record Pin(string Child, string Caregiver);
