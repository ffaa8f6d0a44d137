namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Reduces each capacity to the greatest load that the items of the bin can add up to.</summary>
internal static class Reachable
{
    public static void Reduce<TCost>(int[] capacity, int[] bins, Part<TCost> part)
        where TCost : struct, ICost<TCost>
    {
        List<int>[] loads = new List<int>[bins.Length];
        for (int bin = 0; bin < bins.Length; bin++)
        {
            loads[bin] = [];
        }

        for (int at = 0; at < part.Bin.Length; at++)
        {
            if (part.Bin[at] < bins.Length)
            {
                loads[part.Bin[at]].Add(part.Load[at]);
            }
        }

        for (int bin = 0; bin < bins.Length; bin++)
        {
            part.Capacity[bin] = Greatest(loads[bin], capacity[bins[bin]]);
        }
    }

    /// <summary>The greatest sum of some of the loads that stays within the capacity.</summary>
    private static int Greatest(List<int> loads, int capacity)
    {
        long all = loads.Sum(load => (long)load);
        if (all <= capacity)
        {
            return (int)all;
        }

        bool[] reached = new bool[capacity + 1];
        reached[0] = true;
        foreach (int load in loads)
        {
            for (int sum = capacity; sum >= load; sum--)
            {
                reached[sum] |= reached[sum - load];
            }
        }

        return Array.LastIndexOf(reached, true);
    }
}
