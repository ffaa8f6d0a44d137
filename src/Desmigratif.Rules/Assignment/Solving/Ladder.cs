namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// Takes each part of a problem up the levels: the transport first, then one level on its own; and whenever options fall away, what is left
/// is a smaller problem, which often falls into parts again.
/// </summary>
internal sealed class Ladder(Budget budget, CancellationToken cancellation)
{
    /// <summary>So many nodes are given to the transport before a level is proven on its own.</summary>
    private const long TransportNodes = 8;

    /// <summary>Pairs dropped because they cost too much to be part of a better solution.</summary>
    public int FixedPairs { get; private set; }

    /// <summary>Solves each part of a problem whose first levels are known to be the best there are.</summary>
    public (int[] Option, bool IsFeasible, Tally Tally) Parts(CoreProblem problem, int[]? start, int known, bool transport)
    {
        int[] option = new int[problem.Items];
        option.AsSpan().Fill(-1);
        Tally tally = new(problem.Levels);
        bool feasible = true;
        List<(int[] Items, int[] Bins)> parts = Components.Of(problem);
        for (int at = 0; at < parts.Count - 1; at++)
        {
            feasible &= Solve(parts[at].Items, parts[at].Bins, problem, start, known, transport, option, tally);
        }

        // The last part is the largest: the problem is not held while it is solved, for its costs fill tens of megabytes.
        feasible &= parts.Count == 0 || Solve(parts[^1].Items, parts[^1].Bins, problem, start, known, transport, option, tally);
        return (option, feasible, tally);
    }

    private bool Solve(int[] items, int[] bins, CoreProblem problem, int[]? start, int known, bool transport, int[] option, Tally tally)
    {
        if (bins.Length == 0)
        {
            long[] value = Levels.Of(problem, items, bins, option);
            tally.Add(value, [.. value.Select(own => (long?)own)]);
            return Array.TrueForAll(items, item => problem.MayStayOut[item]);
        }

        long scale = Part<Cost1>.ScaleOf(problem, items);
        Packing packing = Packing.Of(Greatest(problem, items, bins), scale);
        Rung? rung = packing.Words == 1
            ? Climb<Cost1>(items, bins, packing, scale, problem, start, known, transport, option)
            : Climb<Cost4>(items, bins, packing, scale, problem, start, known, transport, option);
        if (rung is null)
        {
            tally.Unproven();
            return false;
        }

        if (rung.Rest is { } rest)
        {
            (int[] found, bool _, Tally above) = Parts(rest.Left.Problem, rest.Left.Start, rung.Known, !transport);
            rest.Widen(found, option);
            rung.Take(above);
        }

        tally.Add(rung.Value, rung.Bound);
        return true;
    }

    /// <summary>
    /// Asks the transport, or one level on its own. What is made for that is let go when it returns: for a large village it fills tens of
    /// megabytes, and there may be twenty rungs.
    /// </summary>
    /// <returns>Nothing where the transport finds no solution.</returns>
    private Rung? Climb<TCost>(int[] items, int[] bins, Packing packing, long scale, CoreProblem problem, int[]? start, int known, bool transport, int[] option)
        where TCost : struct, ICost<TCost>
    {
        Part<TCost> part = Part<TCost>.Of(problem, items, bins, packing, scale);
        Incumbent<TCost> incumbent = new(part);
        if (start is not null)
        {
            incumbent.Try(Own(part, start));
        }

        long?[] bound = new long?[problem.Levels];
        bool[] dropped = new bool[part.Bin.Length];
        if (transport)
        {
            Search<TCost> search = new(part, incumbent, long.Max(1, long.Min(budget.Left, TransportNodes)), cancellation);
            search.Run();
            budget.Spend(search.Nodes, 0);
            if (incumbent.Option is null)
            {
                return null;
            }

            Span<long> words = stackalloc long[part.Packing.Words];
            for (int word = 0; word < words.Length; word++)
            {
                words[word] = search.Bound[word];
            }

            part.Packing.Bounds(words, part.Scale, incumbent.Levels(problem), bound);
            dropped = search.Dropped;
        }

        long[] value = incumbent.Levels(problem);
        int level = Proven(bound, value, known);
        int asked = level;
        if (!transport && level < problem.Levels && !budget.IsSpent)
        {
            StageSearch<TCost> stage = new(problem, part, incumbent, level, budget, cancellation);
            long proven = stage.Run();
            dropped = stage.Dropped();
            value = incumbent.Levels(problem);
            bound[level] = long.Clamp(proven, bound[level] ?? 0, value[level]);
            level = Proven(bound, value, known);
        }

        FixedPairs += dropped.Where((own, at) => own && part.Option[at] >= 0).Count();
        Note(part, incumbent, option);
        bool goesOn = level < problem.Levels && (transport ? budget.Affords(StageSearch<TCost>.LeastWork(items.Length, dropped.Count(own => !own))) : level > asked && !budget.IsSpent);
        return new(value, bound, level, goesOn ? Rest.Of(part, problem, incumbent, dropped) : null);
    }

    private static int Proven(long?[] bound, long[] value, int known)
    {
        int level = 0;
        while (level < value.Length && (level < known || bound[level] == value[level]))
        {
            bound[level] = value[level];
            level++;
        }

        return level;
    }

    private static void Note<TCost>(Part<TCost> part, Incumbent<TCost> incumbent, int[] option)
        where TCost : struct, ICost<TCost>
    {
        for (int item = 0; item < part.Items.Length; item++)
        {
            option[part.Items[item]] = part.Option[incumbent.Option![item]];
        }
    }

    private static int[] Own<TCost>(Part<TCost> part, int[] start)
        where TCost : struct, ICost<TCost>
    {
        int[] own = new int[part.Items.Length];
        for (int item = 0; item < own.Length; item++)
        {
            own[item] = Array.IndexOf(part.Option, start[part.Items[item]], part.Start[item], part.Start[item + 1] - part.Start[item]);
        }

        return own;
    }

    /// <summary>What the total of each level cannot exceed.</summary>
    private static long[] Greatest(CoreProblem problem, int[] items, int[] bins)
    {
        long[] greatest = new long[problem.Levels];
        foreach (int item in items)
        {
            for (int level = 0; level < problem.Levels; level++)
            {
                long most = problem.MayStayOut[item] ? problem.OutCost[(item * problem.Levels) + level] : 0;
                for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
                {
                    most = long.Max(most, problem.Cost[option, level]);
                }

                greatest[level] += most;
            }
        }

        if (problem.SquareLevel >= 0)
        {
            foreach (int bin in bins)
            {
                greatest[problem.SquareLevel] += (long)problem.Capacity[bin] * problem.Capacity[bin];
            }
        }

        return greatest;
    }
}
