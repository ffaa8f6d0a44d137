using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>Check 5: certificates hold, rejected counts are right, and every runner-up loses where it is said to.</summary>
internal static class ReasonCheck
{
    public static void Check(Village village, Proposal proposal, int[] candidateOf, List<ProposalProblem> problems)
    {
        foreach (UnplacedChild own in proposal.Unplaced)
        {
            bool holds = own.Details switch
            {
                PlacesExhausted certificate => Holds(village, own.Child, certificate),
                NoEligibleCaregiver none => Holds(village, own.Child, none),
                _ => true,
            };
            if (!holds)
            {
                problems.Add(new(5, own.Child, "has a reason that does not hold"));
            }
        }

        long[] value = LevelCosts.Of(village, candidateOf);
        foreach (Placement placement in proposal.Placements)
        {
            int group = village.GroupOf[village.Roll.ChildWithId(placement.Child)];
            foreach (RunnerUpReason runnerUp in placement.Reasons.OfType<RunnerUpReason>())
            {
                int candidate = village.Roll.CandidateWithId(runnerUp.Caregiver);
                if (candidate < 0 || !village.IsEligible(group, candidate) || !Loses(village, candidateOf, group, candidate, value, runnerUp.Level))
                {
                    problems.Add(new(5, placement.Child, "has a runner-up that does not lose there"));
                }
            }
        }
    }

    private static bool Loses(Village village, int[] candidateOf, int group, int candidate, long[] value, string level)
    {
        int[] moved = [.. candidateOf];
        moved[group] = candidate;
        long[] other = LevelCosts.Of(village, moved);
        int first = 0;
        while (first < value.Length - 1 && other[first] == value[first])
        {
            first++;
        }

        return other[first] > value[first] && string.Equals(level, LevelCosts.Name(village.Roll, first), StringComparison.Ordinal);
    }

    private static bool Holds(Village village, string child, PlacesExhausted certificate)
    {
        Group own = village.Groups[village.GroupOf[village.Roll.ChildWithId(child)]];
        HashSet<string> children = new(certificate.Children, StringComparer.Ordinal);
        HashSet<string> caregivers = new(certificate.Caregivers, StringComparer.Ordinal);
        bool holds = children.Contains(child) && children.Count == certificate.Children.Count && certificate.Demand == children.Count;
        foreach (string id in children)
        {
            int position = village.Roll.ChildWithId(id);
            if (position < 0)
            {
                return false;
            }

            int group = village.GroupOf[position];
            Group listed = village.Groups[group];
            holds &= listed.Members.All(member => children.Contains(member.Id)) && (listed.Pin >= 0 || listed.Tier <= own.Tier);
            for (int candidate = 0; candidate < village.Candidates; candidate++)
            {
                holds &= !village.IsEligible(group, candidate) || caregivers.Contains(village.Roll.Candidates[candidate].Id);
            }
        }

        long capacity = Enumerable.Range(0, village.Candidates)
            .Where(candidate => caregivers.Contains(village.Roll.Candidates[candidate].Id))
            .Sum(candidate => (long)village.Places[candidate]);
        return holds && capacity == certificate.Capacity && certificate.Demand > certificate.Capacity;
    }

    private static bool Holds(Village village, string child, NoEligibleCaregiver none)
    {
        int group = village.GroupOf[village.Roll.ChildWithId(child)];
        return none.Candidates == village.Candidates
            && none.Rejected.Sum(set => set.Count) == village.Candidates
            && none.Rejected.All(set =>
                !set.Codes.IsEmpty
                && set.Count == Enumerable.Range(0, village.Candidates).Count(candidate => village.Codes(group, candidate).Codes == set.Codes));
    }
}
