using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>Check 4: every level comes to what is said, and what is said to be proven is consistent.</summary>
internal static class LevelCheck
{
    public static void Check(Village village, Proposal proposal, int[] candidateOf, List<ProposalProblem> problems)
    {
        long[] value = LevelCosts.Of(village, candidateOf);
        if (proposal.Levels.Count != value.Length)
        {
            problems.Add(new(4, "", "has another number of levels"));
            return;
        }

        bool optimal = true;
        for (int at = 0; at < value.Length; at++)
        {
            ProposalLevel level = proposal.Levels[at];
            optimal &= level.Bound == level.Value;
            LevelStatus status = optimal ? LevelStatus.Optimal : level.Bound is null ? LevelStatus.Unknown : LevelStatus.Gap;
            if (!string.Equals(level.Name, LevelCosts.Name(village.Roll, at), StringComparison.Ordinal)
                || level.Value != value[at]
                || level.Bound > level.Value
                || level.Status != status)
            {
                problems.Add(new(4, level.Name, "has another value, bound or status"));
            }
        }
    }
}
