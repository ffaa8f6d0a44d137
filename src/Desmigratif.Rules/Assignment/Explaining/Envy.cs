using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>
/// Counts pairs of groups of which the more urgent one is left out or would be better off in the place of the other. An audit: a plan
/// without such pairs may not exist.
/// </summary>
internal static class Envy
{
    public static int Count(Draft draft)
    {
        Village village = draft.Village;
        int pairs = 0;
        for (int group = 0; group < village.Groups.Length; group++)
        {
            for (int other = 0; other < village.Groups.Length; other++)
            {
                int candidate = draft.Outcome.CandidateOf[other];
                pairs += candidate >= 0
                    && village.Groups[group].Tier < village.Groups[other].Tier
                    && village.IsEligible(group, candidate)
                    && village.Groups[group].Size <= village.Groups[other].Size + draft.Free(candidate)
                    && WouldGain(draft, group, candidate)
                        ? 1
                        : 0;
            }
        }

        return pairs;
    }

    private static bool WouldGain(Draft draft, int group, int candidate)
    {
        int own = draft.Outcome.CandidateOf[group];
        if (own < 0)
        {
            return true;
        }

        int levels = LevelCosts.Count(draft.Village.Roll);
        Span<long> now = stackalloc long[levels];
        Span<long> then = stackalloc long[levels];
        LevelCosts.With(draft.Village, draft.Village.Groups[group], own, now);
        LevelCosts.With(draft.Village, draft.Village.Groups[group], candidate, then);
        int first = draft.Village.Roll.Policy.Tiers + 1;
        return then.Slice(first, 5).SequenceCompareTo(now.Slice(first, 5)) < 0;
    }
}
