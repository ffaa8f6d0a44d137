using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Coverage by one property of the children: an audit, for gaps must be seen.</summary>
/// <param name="Name">The property.</param>
/// <param name="Values">Its values, in ordinal order.</param>
public sealed record CoverageDimension(string Name, EquatableArray<Coverage> Values);
