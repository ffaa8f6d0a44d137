using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>
/// A village as a problem for the core: groups are items, candidates bins. A larger group under an exemption takes the whole bin; what
/// its load counts beyond that is added to its cost.
/// </summary>
internal static class CoreProblems
{
    public static CoreProblem Of(Village village)
    {
        int levels = LevelCosts.Count(village.Roll);
        int square = LevelCosts.SquareLevel(village.Roll);
        int[] capacity = Capacities(village);
        List<int> bin = [];
        List<int> load = [];
        List<long> cost = [];
        int[] start = new int[village.Groups.Length + 1];
        bool[] mayStayOut = new bool[village.Groups.Length];
        long[] outCost = new long[village.Groups.Length * levels];
        long[] own = new long[levels];
        for (int group = 0; group < village.Groups.Length; group++)
        {
            Group item = village.Groups[group];
            for (int candidate = 0; candidate < village.Candidates; candidate++)
            {
                if (!village.IsEligible(group, candidate))
                {
                    continue;
                }

                int takes = item.Pin < 0 && item.Size > village.Places[candidate] ? capacity[candidate] : item.Size;
                if (takes > capacity[candidate] || (takes != item.Size && village.PinnedPlaces[candidate] > 0))
                {
                    continue;
                }

                LevelCosts.With(village, item, candidate, own);
                own[square] = ((long)item.Size * item.Size) - ((long)takes * takes);
                if (takes == item.Size)
                {
                    own[square] = 0;
                }

                bin.Add(candidate);
                load.Add(takes);
                cost.AddRange(own);
            }

            start[group + 1] = bin.Count;
            mayStayOut[group] = item.Pin < 0;
            LevelCosts.Out(village.Roll, item, outCost.AsSpan(group * levels, levels));
        }

        return new()
        {
            Levels = levels,
            Capacity = capacity,
            Start = start,
            Bin = [.. bin],
            Load = [.. load],
            Cost = [.. cost],
            MayStayOut = mayStayOut,
            OutCost = outCost,
            SquareLevel = square,
        };
    }

    /// <summary>The places, at least one where an exemption may fill a caregiver who has none.</summary>
    private static int[] Capacities(Village village)
    {
        int[] capacity = [.. village.Places.Select(places => int.Min(places, village.Roll.Children.Length))];
        for (int candidate = 0; candidate < capacity.Length; candidate++)
        {
            for (int group = 0; capacity[candidate] == 0 && group < village.Groups.Length; group++)
            {
                if (village.IsEligible(group, candidate))
                {
                    capacity[candidate] = 1;
                }
            }
        }

        return capacity;
    }
}
