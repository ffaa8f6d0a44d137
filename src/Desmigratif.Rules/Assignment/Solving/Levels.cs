namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>The levels of a solution.</summary>
internal static class Levels
{
    /// <summary>The value of each level over some items and the bins they can go to.</summary>
    public static long[] Of(CoreProblem problem, ReadOnlySpan<int> items, ReadOnlySpan<int> bins, ReadOnlySpan<int> option)
    {
        long[] value = new long[problem.Levels];
        long[] load = new long[problem.Bins];
        foreach (int item in items)
        {
            int taken = option[item];
            for (int level = 0; level < value.Length; level++)
            {
                value[level] += taken < 0 ? problem.OutCost[(item * problem.Levels) + level] : problem.Cost[taken, level];
            }

            if (taken >= 0)
            {
                load[problem.Bin[taken]] += problem.Load[taken];
            }
        }

        if (problem.SquareLevel >= 0)
        {
            foreach (int bin in bins)
            {
                value[problem.SquareLevel] += load[bin] * load[bin];
            }
        }

        return value;
    }
}
