using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>Check 6: tries every proposal of a tiny village.</summary>
internal static class Exhaustive
{
    public static void Check(Village village, Proposal proposal, List<ProposalProblem> problems)
    {
        if (proposal.Levels.Any(level => level.Status != LevelStatus.Optimal))
        {
            return;
        }

        long[]? best = null;
        Try(village, new int[village.Groups.Length], 0, new int[village.Candidates], new bool[village.Candidates], ref best);
        if (best is null || !best.AsSpan().SequenceEqual(proposal.Levels.Select(level => level.Value).ToArray()))
        {
            problems.Add(new(6, "", "is not the best of all proposals"));
        }
    }

    private static void Try(Village village, int[] candidateOf, int group, int[] load, bool[] closed, ref long[]? best)
    {
        if (group == candidateOf.Length)
        {
            long[] value = LevelCosts.Of(village, candidateOf);
            best = best is null || value.AsSpan().SequenceCompareTo(best) < 0 ? value : best;
            return;
        }

        int size = village.Groups[group].Size;
        for (int candidate = 0; candidate < village.Candidates; candidate++)
        {
            bool alone = size > village.Places[candidate];
            if (!village.IsEligible(group, candidate) || closed[candidate] || (alone ? load[candidate] > 0 : load[candidate] + size > village.Places[candidate]))
            {
                continue;
            }

            candidateOf[group] = candidate;
            load[candidate] += size;
            closed[candidate] = alone;
            Try(village, candidateOf, group + 1, load, closed, ref best);
            load[candidate] -= size;
            closed[candidate] = false;
        }

        if (village.Groups[group].Pin < 0)
        {
            candidateOf[group] = -1;
            Try(village, candidateOf, group + 1, load, closed, ref best);
        }
    }
}
