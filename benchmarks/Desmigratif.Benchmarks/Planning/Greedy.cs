using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Benchmarks.Planning;

/// <summary>How it is done by hand: the most urgent first, each group to the best caregiver who still has room.</summary>
internal static class Greedy
{
    /// <summary>The value of each level.</summary>
    public static long[] Levels(CoreProblem problem)
    {
        int[] room = [.. problem.Capacity];
        int[] option = new int[problem.Items];
        foreach (int item in Enumerable.Range(0, problem.Items).OrderBy(own => Array.FindIndex(Out(problem, own), cost => cost > 0)))
        {
            option[item] = -1;
            for (int own = problem.Start[item]; own < problem.Start[item + 1]; own++)
            {
                bool better = option[item] < 0 || Cost(problem, own).SequenceCompareTo(Cost(problem, option[item])) < 0;
                option[item] = better && room[problem.Bin[own]] >= problem.Load[own] ? own : option[item];
            }

            if (option[item] >= 0)
            {
                room[problem.Bin[option[item]]] -= problem.Load[option[item]];
            }
        }

        return Rules.Assignment.Solving.Levels.Of(
            problem,
            [.. Enumerable.Range(0, problem.Items)],
            [.. Enumerable.Range(0, problem.Bins)],
            option);
    }

    private static long[] Out(CoreProblem problem, int item) => problem.OutCost[(item * problem.Levels)..((item + 1) * problem.Levels)];

    private static ReadOnlySpan<long> Cost(CoreProblem problem, int option)
    {
        long[] cost = new long[problem.Levels];
        problem.Cost.Get(option, cost);
        return cost;
    }
}
