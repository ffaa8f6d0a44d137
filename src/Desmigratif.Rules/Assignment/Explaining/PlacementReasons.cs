using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>Why a child is proposed to a caregiver, in fixed order.</summary>
internal static class PlacementReasons
{
    public static EquatableArray<PlacementReason> Of(Draft draft, PlannedChild child)
    {
        Village village = draft.Village;
        int group = village.GroupOf[child.Position];
        int candidate = draft.Outcome.CandidateOf[group];
        List<PlacementReason> reasons = [];
        if (village.Groups[group].Pin >= 0)
        {
            bool tooBig = village.Codes(group, candidate).Contains(PairCode.GroupTooBig);
            reasons.Add(new PinnedReason(village.Pairs.Codes(child, candidate).With(PairCode.GroupTooBig, tooBig).Codes));
        }

        if (child.Current >= 0)
        {
            reasons.Add(AboutCurrent(village, child, candidate));
        }

        if (village.Groups[group].Size > 1)
        {
            reasons.Add(new SiblingsReason(village.Groups[group].Members.Select(member => member.Id).ToEquatableArray()));
        }

        AddFit(village, child, candidate, reasons);
        reasons.AddRange(RunnersUp.Of(draft, group, village.Roll.Policy.RunnersUp));
        int full = RunnersUp.Full(draft, group);
        if (full > 0)
        {
            reasons.Add(new FullReason(full));
        }

        return reasons.ToEquatableArray();
    }

    private static PlacementReason AboutCurrent(Village village, PlannedChild child, int candidate) =>
        !child.CurrentIsValid
            ? new CurrentNotValidReason(village.Roll.Candidates[child.Current].Id, village.Pairs.Codes(child, child.Current).Codes)
            : child.Current == candidate
                ? new CurrentCaregiverReason()
                : new MovedReason(village.Roll.Candidates[child.Current].Id);

    private static void AddFit(Village village, PlannedChild child, int candidate, List<PlacementReason> reasons)
    {
        Candidate own = village.Roll.Candidates[candidate];
        reasons.Add(new CareOrderReason(village.Pairs.CareOrder(child, candidate)));
        if (child.NeedsCounselling)
        {
            reasons.Add(new CounsellingReason(Offers.Counselling(own)));
        }

        if (child.Needs.Length > 0)
        {
            reasons.Add(new ActivitiesReason(
                child.Needs.Where(own.Offers.Contains).ToEquatableArray(),
                child.Needs.Where(need => !own.Offers.Contains(need)).ToEquatableArray()));
        }

        reasons.Add(village.Pairs.Metres(child, candidate) is { } metres ? new DistanceReason(metres) : new DistanceUnknownReason(own.Limit));
        if (child.Languages.Length > 0)
        {
            reasons.Add(new HomeLanguageReason(own.Languages.Contains(child.Languages[0])));
        }
    }
}
