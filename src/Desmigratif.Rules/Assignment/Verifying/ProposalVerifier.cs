using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;
using NodaTime;

namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>
/// Checks a proposal against its input without the solver: who stands where, whether each pair may be, whether places suffice, what
/// each level comes to, and whether each reason holds. It does not prove that nothing better exists, except for tiny villages.
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
            PairsAndPlaces.Check(village, proposal, candidateOf, problems);
            LevelCheck.Check(village, proposal, candidateOf, problems);
            ReasonCheck.Check(village, proposal, candidateOf, problems);
            if (village.Groups.Length <= MostGroups && village.Candidates <= MostCandidates)
            {
                Exhaustive.Check(village, proposal, problems);
            }
        }

        return problems.ToEquatableArray();
    }
}
