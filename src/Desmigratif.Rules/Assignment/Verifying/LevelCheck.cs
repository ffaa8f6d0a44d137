using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Explaining;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>Check 4: every level and every metric (but for components and dropped pairs) comes to what is said, and what is said to be proven is consistent.</summary>
internal static class LevelCheck
{
    public static void Check(Draft draft, Proposal proposal, List<ProposalProblem> problems)
    {
        if (proposal.Metrics != Metrics.Of(draft, proposal.Unplaced))
        {
            problems.Add(new(4, "metrics", "do not follow from the placements"));
        }

        long[] value = draft.Outcome.Value;
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
            if (!string.Equals(level.Name, LevelCosts.Name(draft.Village.Roll, at), StringComparison.Ordinal)
                || level.Value != value[at]
                || level.Bound > level.Value
                || level.Status != status)
            {
                problems.Add(new(4, level.Name, "has another value, bound or status"));
            }
        }
    }
}
