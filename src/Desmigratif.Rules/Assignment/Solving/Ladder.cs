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
        foreach ((int[] items, int[] bins) in Components.Of(problem))
        {
            if (bins.Length == 0)
            {
                feasible &= Array.TrueForAll(items, item => problem.MayStayOut[item]);
                long[] value = Levels.Of(problem, items, bins, option);
                tally.Add(value, [.. value.Select(own => (long?)own)]);
                continue;
            }

            long scale = Part<Cost1>.ScaleOf(problem, items);
            Packing packing = Packing.Of(Greatest(problem, items, bins), scale);
            feasible &= packing.Words == 1
                ? One(Part<Cost1>.Of(problem, items, bins, packing, scale), problem, start, known, transport, option, tally)
                : One(Part<Cost4>.Of(problem, items, bins, packing, scale), problem, start, known, transport, option, tally);
        }

        return (option, feasible, tally);
    }

    private bool One<TCost>(Part<TCost> part, CoreProblem problem, int[]? start, int known, bool transport, int[] option, Tally tally)
        where TCost : struct, ICost<TCost>
    {
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
                tally.Unproven();
                return false;
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
        if (level < problem.Levels && !budget.IsSpent && (transport || level > asked))
        {
            Deeper(part, problem, incumbent, dropped, level, !transport, option, value, bound);
        }

        tally.Add(value, bound);
        return true;
    }

    /// <summary>Goes on with what is left when the dropped options are left out.</summary>
    private void Deeper<TCost>(Part<TCost> part, CoreProblem problem, Incumbent<TCost> incumbent, bool[] dropped, int known, bool transport, int[] option, long[] value, long?[] bound)
        where TCost : struct, ICost<TCost>
    {
        CoreProblem own = part.Alone(problem, out int[] options);
        bool[] drop = new bool[own.Bin.Length];
        bool[] stays = new bool[own.Items];
        int[] best = new int[own.Items];
        for (int item = 0; item < own.Items; item++)
        {
            best[item] = -1;
            for (int at = part.Start[item]; at < part.Start[item + 1]; at++)
            {
                int place = part.Option[at] < 0 ? -1 : Array.BinarySearch(options, part.Option[at]);
                if (place < 0)
                {
                    stays[item] = dropped[at];
                }
                else
                {
                    drop[place] = dropped[at];
                }

                best[item] = incumbent.Option![item] == at ? place : best[item];
            }
        }

        // Nothing of the part is held while what is left is solved, for that of a large village fills tens of megabytes.
        int[] items = part.Items;
        Narrowed narrowed = Narrowed.Of(own, drop, stays, best);
        long[] before = Levels.Of(narrowed.Problem, All(narrowed.Problem.Items), All(narrowed.Problem.Bins), narrowed.Start);
        (int[] found, bool _, Tally tally) = Parts(narrowed.Problem, narrowed.Start, known, transport);
        int[] whole = narrowed.Widen(found);
        for (int item = 0; item < whole.Length; item++)
        {
            option[items[item]] = whole[item] < 0 ? -1 : options[whole[item]];
        }

        long?[] deeper = tally.Bound();
        for (int level = 0; level < value.Length; level++)
        {
            long lift = value[level] - before[level];
            value[level] = tally.Value[level] + lift;
            bound[level] = level < known ? value[level] : Greater(bound[level], deeper[level] + lift);
        }
    }

    private static long? Greater(long? left, long? right) => left is null || right > left ? right : left;

    private static int[] All(int count) => [.. Enumerable.Range(0, count)];

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
                    most = long.Max(most, problem.Cost[(option * problem.Levels) + level]);
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
