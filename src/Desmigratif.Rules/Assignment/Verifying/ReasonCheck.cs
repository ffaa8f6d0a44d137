using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Explaining;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>
/// Check 5: every reason of a placement follows from the placements, every runner-up loses where it is said to, certificates hold, and rejected
/// counts and places left are right. That there is no certificate where none is given, is not looked into.
/// </summary>
internal static class ReasonCheck
{
    public static void Check(Draft draft, Proposal proposal, List<ProposalProblem> problems)
    {
        Village village = draft.Village;
        bool proven = proposal.Levels.Take(village.Roll.Policy.Tiers).All(level => level.Status == LevelStatus.Optimal);
        foreach (UnplacedChild own in proposal.Unplaced)
        {
            bool holds = own.Details switch
            {
                PlacesExhausted certificate => Holds(village, own.Child, certificate),
                NoEligibleCaregiver none => Holds(village, own.Child, none),
                SiblingIndivisible siblings => proven && Holds(draft, own.Child, siblings),
                NotProven => !proven,
                _ => true,
            };
            if (!holds)
            {
                problems.Add(new(5, own.Child, "has a reason that does not hold"));
            }
        }

        foreach (Placement placement in proposal.Placements)
        {
            PlannedChild child = village.Roll.Children[village.Roll.ChildWithId(placement.Child)];
            if (placement.Reasons != PlacementReasons.Of(draft, child))
            {
                problems.Add(new(5, placement.Child, "has other reasons"));
            }

            int group = village.GroupOf[child.Position];
            foreach (RunnerUpReason runnerUp in placement.Reasons.OfType<RunnerUpReason>())
            {
                int candidate = village.Roll.CandidateWithId(runnerUp.Caregiver);
                if (candidate < 0 || !village.IsEligible(group, candidate) || !Loses(draft, group, candidate, runnerUp.Level))
                {
                    problems.Add(new(5, placement.Child, "has a runner-up that does not lose there"));
                }
            }
        }
    }

    private static bool Loses(Draft draft, int group, int candidate, string level)
    {
        Village village = draft.Village;
        long[] value = draft.Outcome.Value;
        int[] moved = [.. draft.Outcome.CandidateOf];
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

    private static bool Holds(Draft draft, string child, SiblingIndivisible siblings)
    {
        Village village = draft.Village;
        int group = village.GroupOf[village.Roll.ChildWithId(child)];
        int[] eligible = [.. Enumerable.Range(0, village.Candidates).Where(candidate => village.IsEligible(group, candidate))];
        return siblings.Size == village.Groups[group].Size
            && eligible.Length > 0
            && siblings.Free.SequenceEqual(eligible.Select(candidate => new FreePlaces(village.Roll.Candidates[candidate].Id, draft.Free(candidate))));
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
