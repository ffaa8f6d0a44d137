namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>One change: a rule set aside for this pair, or more places.</summary>
/// <param name="Code">The rule; nothing for places.</param>
/// <param name="MaxDistanceMetres">The distance that would do, for the rule of distance.</param>
/// <param name="Capacity">The places that would do; nothing for a rule.</param>
public sealed record RelaxationChange(PairCode? Code, int? MaxDistanceMetres = null, int? Capacity = null);
