using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>Checks 2 and 3: every pair may be, or was decided by people, and the places suffice.</summary>
internal static class PairsAndPlaces
{
    public static void Check(Village village, Proposal proposal, int[] candidateOf, List<ProposalProblem> problems)
    {
        int[] load = new int[village.Candidates];
        int[] groups = new int[village.Candidates];
        for (int group = 0; group < candidateOf.Length; group++)
        {
            int candidate = candidateOf[group];
            Group own = village.Groups[group];
            if (own.Pin >= 0 && own.Pin != candidate)
            {
                problems.Add(new(2, own.Members[0].Id, "is not where people decided"));
            }

            if (candidate < 0)
            {
                continue;
            }

            load[candidate] += own.Size;
            groups[candidate]++;
            PairCodeSet codes = village.Codes(group, candidate);
            if (own.Pin < 0 ? !codes.IsEmpty : codes.HasNever)
            {
                problems.Add(new(2, own.Members[0].Id, "is placed with a caregiver who is not eligible"));
            }
        }

        foreach (Placement placement in proposal.Placements)
        {
            PlannedChild child = village.Roll.Children[village.Roll.ChildWithId(placement.Child)];
            int group = village.GroupOf[child.Position];
            int candidate = candidateOf[group];
            PinnedReason? pinned = placement.Reasons.OfType<PinnedReason>().FirstOrDefault();
            bool tooBig = candidate >= 0 && village.Codes(group, candidate).Contains(PairCode.GroupTooBig);
            if (pinned is null != village.Groups[group].Pin < 0
                || (pinned is not null && pinned.Breaks != village.Pairs.Codes(child, candidate).With(PairCode.GroupTooBig, tooBig).Codes))
            {
                problems.Add(new(2, child.Id, "has other pinned codes"));
            }
        }

        for (int candidate = 0; candidate < load.Length; candidate++)
        {
            if (load[candidate] > village.Places[candidate] && !(groups[candidate] == 1 && HasExempt(village, candidateOf, candidate)))
            {
                problems.Add(new(3, village.Roll.Candidates[candidate].Id, "has more children than places"));
            }
        }
    }

    private static bool HasExempt(Village village, int[] candidateOf, int candidate) =>
        village.IsExempt(Array.IndexOf(candidateOf, candidate), candidate);
}
