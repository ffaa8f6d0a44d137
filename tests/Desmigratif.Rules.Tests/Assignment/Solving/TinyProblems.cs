using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Rules.Tests.Assignment.Solving;

/// <summary>Seeded problems small enough to try every solution.</summary>
internal static class TinyProblems
{
    public static CoreProblem Make(int seed, int mostItems = 6, int mostBins = 4)
    {
        Random random = new(seed);
        int items = random.Next(1, mostItems + 1);
        int bins = random.Next(1, mostBins + 1);
        int levels = random.Next(1, 6);
        int square = random.Next(3) == 0 ? random.Next(levels) : -1;
        int highest = random.Next(4) == 0 ? 1000 : 4;
        int[] size = [.. Enumerable.Range(0, items).Select(_ => random.Next(10) < 6 ? 1 : random.Next(1, 5))];
        int[] capacity = [.. Enumerable.Range(0, bins).Select(_ => random.Next(0, 6))];
        List<int> start = [0];
        List<int> bin = [];
        List<int> load = [];
        List<long> cost = [];
        long[] outCost = new long[items * levels];
        for (int item = 0; item < items; item++)
        {
            for (int at = 0; at < bins; at++)
            {
                if (random.Next(4) > 0 && (size[item] <= capacity[at] || random.Next(5) == 0))
                {
                    bin.Add(at);
                    load.Add(random.Next(12) == 0 ? int.Max(1, capacity[at]) : size[item]);
                    cost.AddRange(Enumerable.Range(0, levels).Select(_ => (long)random.Next(highest)));
                }
            }

            start.Add(bin.Count);
            for (int level = 0; level < levels; level++)
            {
                outCost[(item * levels) + level] = level == 0 ? size[item] * 3 : random.Next(highest);
            }
        }

        return new()
        {
            Levels = levels,
            Capacity = capacity,
            Start = [.. start],
            Bin = [.. bin],
            Load = [.. load],
            Cost = CostTable.Of(levels, [.. cost]),
            MayStayOut = [.. Enumerable.Repeat(true, items)],
            OutCost = outCost,
            SquareLevel = square,
        };
    }

    /// <summary>The same problem with items and bins in another order.</summary>
    public static CoreProblem Shuffled(CoreProblem problem, int seed)
    {
        Random random = new(seed);
        int[] items = [.. Enumerable.Range(0, problem.Items)];
        int[] bins = [.. Enumerable.Range(0, problem.Bins)];
        random.Shuffle(items);
        random.Shuffle(bins);
        int[][] options = [.. items.Select(item => Enumerable.Range(problem.Start[item], problem.Start[item + 1] - problem.Start[item]).Reverse().ToArray())];
        int[] all = [.. options.SelectMany(own => own)];
        int levels = problem.Levels;
        return new()
        {
            Levels = levels,
            Capacity = [.. Enumerable.Range(0, problem.Bins).Select(bin => problem.Capacity[Array.IndexOf(bins, bin)])],
            Start = [0, .. Enumerable.Range(1, items.Length).Select(count => options.Take(count).Sum(own => own.Length))],
            Bin = [.. all.Select(option => bins[problem.Bin[option]])],
            Load = [.. all.Select(option => problem.Load[option])],
            Cost = CostTable.Of(levels, [.. all.SelectMany(option => Enumerable.Range(0, levels).Select(level => problem.Cost[option, level]))]),
            MayStayOut = [.. items.Select(item => problem.MayStayOut[item])],
            OutCost = [.. items.SelectMany(item => problem.OutCost[(item * levels)..((item + 1) * levels)])],
            SquareLevel = problem.SquareLevel,
        };
    }

    /// <summary>The levels of a solution; nothing where it does not fit.</summary>
    public static long[]? Value(CoreProblem problem, int[] option)
    {
        long[] value = new long[problem.Levels];
        long[] load = new long[problem.Bins];
        for (int item = 0; item < option.Length; item++)
        {
            for (int level = 0; level < value.Length; level++)
            {
                value[level] += option[item] < 0
                    ? problem.OutCost[(item * value.Length) + level]
                    : problem.Cost[option[item], level];
            }

            if (option[item] >= 0)
            {
                load[problem.Bin[option[item]]] += problem.Load[option[item]];
            }
        }

        if (problem.SquareLevel >= 0)
        {
            value[problem.SquareLevel] += load.Sum(own => own * own);
        }

        return load.Zip(problem.Capacity).All(own => own.First <= own.Second) ? value : null;
    }

    public static long[] Best(CoreProblem problem)
    {
        long[]? best = null;
        int[] option = new int[problem.Items];
        Try(0);
        return best!;

        void Try(int item)
        {
            if (item == option.Length)
            {
                long[]? value = Value(problem, option);
                best = value is not null && (best is null || value.AsSpan().SequenceCompareTo(best) < 0) ? value : best;
                return;
            }

            for (int own = problem.Start[item]; own <= problem.Start[item + 1]; own++)
            {
                option[item] = own == problem.Start[item + 1] ? -1 : own;
                Try(item + 1);
            }
        }
    }
}
