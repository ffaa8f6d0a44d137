using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>Why a group is left out, the first reason that applies.</summary>
internal static class Unplaced
{
    public static UnplacedDetails Of(Draft draft, Relaxations relaxations, int group)
    {
        Village village = draft.Village;
        if (!village.HasEligible(group))
        {
            return new NoEligibleCaregiver(village.Candidates, Rejected(village, group)) { Relaxations = relaxations.Of(group) };
        }

        if (Certificate.Find(draft, group) is { } certificate)
        {
            return certificate with { Relaxations = relaxations.Of(group) };
        }

        return draft.Outcome.Proven >= village.Roll.Policy.Tiers
            ? new SiblingIndivisible(village.Groups[group].Size, Free(draft, group)) { Relaxations = relaxations.Of(group) }
            : new NotProven();
    }

    private static EquatableArray<RejectedSet> Rejected(Village village, int item) =>
        (from candidate in Enumerable.Range(0, village.Candidates)
         group candidate by village.Codes(item, candidate) into same
         select new RejectedSet(same.Key.Codes, same.Count()))
        .OrderByDescending(set => set.Count)
        .ThenBy(set => string.Join('\0', set.Codes.Select(code => code.Word())), StringComparer.Ordinal)
        .ToEquatableArray();

    private static EquatableArray<FreePlaces> Free(Draft draft, int item) =>
        (from candidate in Enumerable.Range(0, draft.Village.Candidates)
         where draft.Village.IsEligible(item, candidate)
         select new FreePlaces(draft.Village.Roll.Candidates[candidate].Id, draft.Free(candidate))).ToEquatableArray();
}
