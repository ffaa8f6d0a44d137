using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>Counts over a whole proposal.</summary>
internal static class Metrics
{
    public static ProposalMetrics Of(Draft draft, EquatableArray<UnplacedChild> unplaced)
    {
        Village village = draft.Village;
        Roll roll = village.Roll;
        (PlannedChild Child, int Candidate)[] all =
            [.. roll.Children.Select(child => (child, draft.Outcome.CandidateOf[village.GroupOf[child.Position]]))];
        (PlannedChild Child, int Candidate)[] placed = [.. all.Where(own => own.Candidate >= 0)];
        int[] metres = [.. placed.Select(own => village.Pairs.Metres(own.Child, own.Candidate)).OfType<int>().Order()];
        int[] loads = [.. draft.Load.Order()];
        PlannedChild[][] families = [.. Groups.Families(roll).Where(family => family.Length > 1)];
        return new()
        {
            Children = all.Length,
            OutOfScope = roll.OutOfScope.Length,
            Placed = placed.Length,
            Unplaced = all.Length - placed.Length,
            Groups = village.Groups.Length,
            SiblingGroups = families.Length,
            SiblingGroupsTogether = families.Count(family => village.Groups[village.GroupOf[family[0].Position]].Size == family.Length),
            Candidates = village.Candidates,
            KinCarers = roll.KinCarers,
            EligiblePairs = Pairs(village).Count(pair => village.IsEligible(pair.Group, pair.Candidate)),
            RejectedPairs = Rejected(village),
            Moves = (int)draft.Outcome.Value[roll.Policy.Tiers],
            Unchanged = placed.Count(own => own.Child.CurrentIsValid && own.Child.Current == own.Candidate),
            CareOrder = CareOrder(village, placed),
            DistanceKnown = metres.Length,
            DistanceMedian = Element(metres, 1, 2),
            DistanceP90 = Element(metres, 9, 10),
            DistanceMax = Element(metres, 1, 1),
            ActivitiesNeeded = all.Sum(own => own.Child.Needs.Length),
            ActivitiesCovered = placed.Sum(own => own.Child.Needs.Length - Offers.Uncovered(own.Child, roll.Candidates[own.Candidate])),
            CounsellingNeeded = all.Count(own => own.Child.NeedsCounselling),
            CounsellingCovered = placed.Count(own => own.Child.NeedsCounselling && Offers.Counselling(roll.Candidates[own.Candidate])),
            LoadMin = Element(loads, 0, 1),
            LoadMedian = Element(loads, 1, 2),
            LoadMax = Element(loads, 1, 1),
            FreePlaces = Enumerable.Range(0, village.Candidates).Sum(candidate => (long)village.Places[candidate] - draft.Load[candidate]),
            Coverage = CoverageAudit.Of(village, all),
            EnvyPairs = Envy.Count(draft),
            UnplacedByReason = Count(unplaced.Select(own => own.Details.Reason)),
            Components = draft.Outcome.Components,
            FixedPairs = draft.Outcome.FixedPairs,
        };
    }

    private static IEnumerable<(int Group, int Candidate)> Pairs(Village village) =>
        from @group in Enumerable.Range(0, village.Groups.Length)
        from candidate in Enumerable.Range(0, village.Candidates)
        select (@group, candidate);

    private static EquatableArray<NamedCount> Rejected(Village village) =>
        Count(Pairs(village).SelectMany(pair => village.Codes(pair.Group, pair.Candidate).Codes).Select(code => code.Word()));

    private static EquatableArray<NamedCount> Count(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Select(same => new NamedCount(same.Key, same.Count())).OrderBy(own => own.Name, StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<int> CareOrder(Village village, (PlannedChild Child, int Candidate)[] placed)
    {
        int[] classes = new int[4];
        foreach ((PlannedChild child, int candidate) in placed)
        {
            classes[village.Pairs.CareOrder(child, candidate)]++;
        }

        return classes.ToEquatableArray();
    }

    /// <summary>The element at the upper whole part of a share of the sorted numbers, counted from 1; the first for a share of 0.</summary>
    private static int? Element(int[] sorted, int numerator, int denominator) =>
        sorted.Length == 0 ? null : sorted[int.Max(0, (((sorted.Length * numerator) + denominator - 1) / denominator) - 1)];
}
