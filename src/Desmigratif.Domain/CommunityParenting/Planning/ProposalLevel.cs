namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>One level of a proposal: what it comes to and how far that is proven.</summary>
/// <param name="Name">The name, such as <c>unplaced-tier-1</c>.</param>
/// <param name="Value">The value; less is better.</param>
/// <param name="Bound">What no proposal that is equal on all earlier levels is below; nothing where nothing is proven.</param>
/// <param name="Status">How far it is proven.</param>
public sealed record ProposalLevel(string Name, long Value, long? Bound, LevelStatus Status);
