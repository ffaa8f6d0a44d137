namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>A count under a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Count">The count.</param>
public sealed record NamedCount(string Name, int Count);
