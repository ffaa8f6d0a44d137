using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Explaining;
using Desmigratif.Rules.Assignment.Planning;
using NodaTime;

namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>
/// Checks a proposal against its input without the solver: bundle, day and policy; who stands where; whether each pair may be; whether
/// places suffice; what each level and each metric comes to; every reason of a placement; certificates, rejected counts and places left of
/// those who wait. It does not plan again: the changes that would help, the hash of the rule book, and the number of nodes, components and
/// dropped pairs are taken as they stand, and that nothing better exists is proven for tiny villages only.
/// </summary>
public static class ProposalVerifier
{
    /// <summary>The most groups for which every proposal is tried.</summary>
    public const int MostGroups = 8;

    /// <summary>The most candidates for which every proposal is tried.</summary>
    public const int MostCandidates = 4;

    /// <summary>Checks a proposal.</summary>
    /// <param name="register">The register it was made from.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="policy">The policy; nothing for every default.</param>
    /// <param name="pins">The decisions of people.</param>
    /// <returns>What does not fit; empty for a sound proposal.</returns>
    public static EquatableArray<ProposalProblem> Verify(
        Register register,
        LocalDate asOf,
        Proposal proposal,
        CarePolicy? policy = null,
        EquatableArray<Pin> pins = default)
    {
        policy ??= CarePolicy.Default;
        PlanInput.Require(asOf, policy);
        Village village = PlanInput.Village(register, asOf, policy, pins, []);
        List<ProposalProblem> problems = [];
        int[] candidateOf = Membership.Check(village, proposal, problems);
        if (problems.Count == 0)
        {
            Draft draft = new(village, new(
                candidateOf,
                LevelCosts.Of(village, candidateOf),
                [.. proposal.Levels.Select(level => level.Bound)],
                proposal.Nodes,
                proposal.Metrics.Components,
                proposal.Metrics.FixedPairs));
            PairsAndPlaces.Check(village, proposal, candidateOf, problems);
            LevelCheck.Check(draft, proposal, problems);
            ReasonCheck.Check(draft, proposal, problems);
            if (village.Groups.Length <= MostGroups && village.Candidates <= MostCandidates)
            {
                Exhaustive.Check(village, proposal, problems);
            }
        }

        return problems.ToEquatableArray();
    }
}
