namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// One component of a problem as the search sees it. Items are divided into units, the smallest of their loads; a unit of an item
/// carries its share of the cost, multiplied with a scale that makes the shares whole. Staying out is an option like any other, in a
/// bin of its own that never fills.
/// </summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed class Part<TCost>
    where TCost : struct, ICost<TCost>
{
    /// <summary>Shares are rounded down where no scale up to this makes them whole.</summary>
    private const long GreatestScale = 27720;

    private Part(CoreProblem problem, int[] items, int[] bins, Packing packing, long scale)
    {
        Packing = packing;
        Scale = scale;
        Items = items;
        Bins = bins;
        Capacity = new int[bins.Length];
        Start = new int[items.Length + 1];
        Units = new int[items.Length];
        Span<long> words = stackalloc long[4];
        if (problem.SquareLevel >= 0)
        {
            packing.PackUnit(problem.SquareLevel, words);
            Square = TCost.Of(words);
        }

        int[] place = new int[problem.Bins];
        for (int bin = 0; bin < bins.Length; bin++)
        {
            place[bins[bin]] = bin;
        }

        int options = items.Sum(own => problem.Start[own + 1] - problem.Start[own] + (problem.MayStayOut[own] ? 1 : 0));
        Option = new int[options];
        Bin = new int[options];
        Load = new int[options];
        Cost = new TCost[options];
        long[] cost = new long[problem.Levels];
        int next = 0;
        for (int item = 0; item < items.Length; item++)
        {
            int own = items[item];
            int smallest = int.MaxValue;
            for (int at = problem.Start[own]; at < problem.Start[own + 1]; at++)
            {
                problem.Cost.Get(at, cost);
                packing.Pack(cost, words);
                (Option[next], Bin[next], Load[next]) = (at, place[problem.Bin[at]], problem.Load[at]);
                Cost[next++] = TCost.Of(words);
                smallest = int.Min(smallest, problem.Load[at]);
            }

            if (problem.MayStayOut[own])
            {
                packing.Pack(problem.OutCost.AsSpan(own * problem.Levels, problem.Levels), words);
                (Option[next], Bin[next], Load[next]) = (-1, bins.Length, 0);
                Cost[next++] = TCost.Of(words);
            }

            Units[item] = smallest == int.MaxValue ? 1 : int.Max(1, smallest);
            Start[item + 1] = next;
        }

        Reachable.Reduce(problem.Capacity, bins, this);
    }

    public Packing Packing { get; }

    /// <summary>What costs of units are multiplied with.</summary>
    public long Scale { get; }

    /// <summary>The items, as the problem numbers them.</summary>
    public int[] Items { get; }

    /// <summary>The bins, as the problem numbers them.</summary>
    public int[] Bins { get; }

    public int[] Capacity { get; }

    public int[] Start { get; }

    /// <summary>The option as the problem numbers it; -1 for staying out.</summary>
    public int[] Option { get; }

    /// <summary>The bin of an option within this part; the count of bins for staying out.</summary>
    public int[] Bin { get; }

    public int[] Load { get; }

    /// <summary>The whole cost of an option.</summary>
    public TCost[] Cost { get; }

    public int[] Units { get; }

    /// <summary>What a bin costs for each square of its load, not scaled.</summary>
    public TCost Square { get; }

    /// <summary>The number of the bin of those that stay out.</summary>
    public int Out => Bins.Length;

    public static Part<TCost> Of(CoreProblem problem, int[] items, int[] bins, Packing packing, long scale) =>
        new(problem, items, bins, packing, scale);

    /// <summary>The least number that makes the shares of all items whole, or a great one that makes rounding small.</summary>
    public static long ScaleOf(CoreProblem problem, ReadOnlySpan<int> items)
    {
        long scale = 1;
        foreach (int item in items)
        {
            int smallest = int.MaxValue;
            for (int at = problem.Start[item]; at < problem.Start[item + 1]; at++)
            {
                smallest = int.Min(smallest, problem.Load[at]);
            }

            if (smallest is > 1 and < int.MaxValue && scale % smallest != 0)
            {
                scale *= smallest / (long)System.Numerics.BigInteger.GreatestCommonDivisor(scale, smallest);
                if (scale > GreatestScale)
                {
                    return GreatestScale;
                }
            }
        }

        return scale;
    }

    /// <summary>What an option of an item costs at one level.</summary>
    public long CostAt(CoreProblem problem, int item, int option, int level) => Option[option] < 0
        ? problem.OutCost[(Items[item] * problem.Levels) + level]
        : problem.Cost[Option[option], level];

    /// <summary>The part as a problem of its own, which keeps the numbers of its bins.</summary>
    /// <param name="problem">The problem it is a part of.</param>
    /// <param name="options">The options, as the problem numbers them.</param>
    public CoreProblem Alone(CoreProblem problem, out int[] options)
    {
        int levels = problem.Levels;
        int[] own = [.. Option.Where(option => option >= 0)];
        options = own;
        if (Items.Length == problem.Items && Bins.Length == problem.Bins)
        {
            return problem;
        }

        CostTable cost = new(own.Length, levels);
        long[] row = new long[levels];
        for (int at = 0; at < own.Length; at++)
        {
            problem.Cost.Get(own[at], row);
            cost.Set(at, row);
        }

        int[] start = new int[Items.Length + 1];
        for (int item = 0; item < Items.Length; item++)
        {
            start[item + 1] = start[item] + problem.Start[Items[item] + 1] - problem.Start[Items[item]];
        }

        int[] place = new int[problem.Bins];
        for (int bin = 0; bin < Bins.Length; bin++)
        {
            place[Bins[bin]] = bin;
        }

        return new()
        {
            Levels = levels,
            Capacity = Capacity,
            Start = start,
            Bin = [.. own.Select(option => place[problem.Bin[option]])],
            Load = [.. own.Select(option => problem.Load[option])],
            Cost = cost,
            MayStayOut = [.. Items.Select(item => problem.MayStayOut[item])],
            OutCost = [.. Items.SelectMany(item => problem.OutCost[(item * levels)..((item + 1) * levels)])],
            SquareLevel = problem.SquareLevel,
        };
    }
}
