namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>How many children of one kind are placed.</summary>
/// <param name="Value">The kind.</param>
/// <param name="Children">How many there are.</param>
/// <param name="Placed">How many of them have a proposed companion.</param>
public sealed record Coverage(string Value, int Children, int Placed);
