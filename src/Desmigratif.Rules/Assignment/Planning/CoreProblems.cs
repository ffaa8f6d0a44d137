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
        int groups = village.Groups.Length;
        int[] capacity = Capacities(village);
        int[] start = new int[groups + 1];
        for (int group = 0; group < groups; group++)
        {
            start[group + 1] = start[group];
            for (int candidate = 0; candidate < village.Candidates; candidate++)
            {
                start[group + 1] += Takes(village, capacity, group, candidate) is null ? 0 : 1;
            }
        }

        // Counted before, for the costs of a large village fill tens of megabytes and are never copied.
        CoreProblem problem = new()
        {
            Levels = levels,
            Capacity = capacity,
            Start = start,
            Bin = new int[start[groups]],
            Load = new int[start[groups]],
            Cost = new(start[groups], levels),
            MayStayOut = new bool[groups],
            OutCost = new long[groups * levels],
            SquareLevel = square,
        };
        long[] cost = new long[levels];
        int option = 0;
        for (int group = 0; group < groups; group++)
        {
            Group item = village.Groups[group];
            for (int candidate = 0; candidate < village.Candidates; candidate++)
            {
                if (Takes(village, capacity, group, candidate) is { } takes)
                {
                    LevelCosts.With(village, item, candidate, cost);
                    cost[square] = ((long)item.Size * item.Size) - ((long)takes * takes);
                    problem.Cost.Set(option, cost);
                    problem.Bin[option] = candidate;
                    problem.Load[option++] = takes;
                }
            }

            problem.MayStayOut[group] = item.Pin < 0;
            LevelCosts.Out(village.Roll, item, problem.OutCost.AsSpan(group * levels, levels));
        }

        return problem;
    }

    /// <summary>How many places a group takes with a candidate; nothing where it cannot go there.</summary>
    private static int? Takes(Village village, int[] capacity, int group, int candidate)
    {
        Group item = village.Groups[group];
        if (!village.IsEligible(group, candidate))
        {
            return null;
        }

        int takes = item.Pin < 0 && item.Size > village.Places[candidate] ? capacity[candidate] : item.Size;
        return takes > capacity[candidate] || (takes != item.Size && village.PinnedPlaces[candidate] > 0) ? null : takes;
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
