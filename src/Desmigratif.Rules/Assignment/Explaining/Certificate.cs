using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>
/// Looks for children who can only go to caregivers with fewer places: the proof that nobody could have placed this child without
/// leaving out one that is as urgent. Found by a greatest flow of single children, and checked once more before it is given out.
/// </summary>
internal static class Certificate
{
    public static PlacesExhausted? Find(Draft draft, int group)
    {
        Village village = draft.Village;
        bool[] allowed = [.. village.Groups.Select(own => own.Pin >= 0 || own.Tier <= village.Groups[group].Tier)];
        ChildFlow flow = new(village, draft.Outcome.CandidateOf, allowed);
        flow.Route(group, village.Groups[group].Size);
        if (Make(village, flow.Closure([group])) is { } near)
        {
            return near;
        }

        List<int> sources = [group];
        for (int other = 0; other < village.Groups.Length; other++)
        {
            if (other != group && allowed[other] && Competes(draft, other) && !flow.Route(other, village.Groups[other].Size))
            {
                sources.Add(other);
            }
        }

        flow.Route(group, int.MaxValue);
        return Make(village, flow.Closure(sources));
    }

    /// <summary>Whether a group waits for a place; one that nobody may accompany takes no place from anybody, and proves nothing.</summary>
    private static bool Competes(Draft draft, int group) =>
        draft.Outcome.CandidateOf[group] < 0 && draft.Village.HasEligible(group);

    private static PlacesExhausted? Make(Village village, bool[] listed)
    {
        List<PlannedChild> children = [];
        bool[] reached = new bool[village.Candidates];
        for (int group = 0; group < listed.Length; group++)
        {
            if (!listed[group])
            {
                continue;
            }

            children.AddRange(village.Groups[group].Members);
            for (int candidate = 0; candidate < reached.Length; candidate++)
            {
                reached[candidate] |= village.IsEligible(group, candidate);
                if (village.IsEligible(group, candidate) && village.Groups[group].Size > village.Places[candidate])
                {
                    return null;
                }
            }
        }

        long capacity = 0;
        for (int candidate = 0; candidate < reached.Length; candidate++)
        {
            capacity += reached[candidate] ? village.Places[candidate] : 0;
        }

        return children.Count > capacity
            ? new(
                children.OrderBy(child => child.Position).Select(child => child.Id).ToEquatableArray(),
                village.Roll.Candidates.Where((_, candidate) => reached[candidate]).Select(own => own.Id).ToEquatableArray(),
                children.Count,
                (int)capacity)
            : null;
    }
}
