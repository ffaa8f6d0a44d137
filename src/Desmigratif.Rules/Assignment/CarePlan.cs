using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Assignment;

/// <summary>What planning gives: one proposal, and what was wrong with the input.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Findings">Decisions that could not be applied, odd numbers, an empty village. The rest is planned all the same.</param>
public sealed record CarePlan(Proposal Proposal, EquatableArray<Finding> Findings);
