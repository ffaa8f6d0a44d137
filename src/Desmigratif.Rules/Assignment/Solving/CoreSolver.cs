namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Solves a problem exactly, level by level in strict order, each connected part on its own.</summary>
internal static class CoreSolver
{
    /// <summary>So many nodes are given to the transport before the levels are proven one by one.</summary>
    private const long FirstNodes = 100;

    /// <summary>Solves a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="nodeLimit">The greatest number of nodes over all parts; each part is looked at once in any case.</param>
    /// <param name="start">Options to start from, -1 for out; nothing for none. They must fit.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static CoreSolution Solve(CoreProblem problem, long nodeLimit, int[]? start = null, CancellationToken cancellation = default)
    {
        List<(int[] Items, int[] Bins)> parts = Components.Of(problem);
        int[] option = new int[problem.Items];
        option.AsSpan().Fill(-1);
        long[] greatest = Greatest(problem);
        Tally tally = new(problem.Levels);
        bool feasible = true;
        foreach ((int[] items, int[] bins) in parts)
        {
            if (bins.Length == 0)
            {
                feasible &= Array.TrueForAll(items, item => problem.MayStayOut[item]);
                long[] value = Levels.Of(problem, items, bins, option);
                tally.Add(value, [.. value.Select(own => (long?)own)]);
                continue;
            }

            long scale = Part<Cost1>.ScaleOf(problem, items);
            Packing packing = Packing.Of(greatest, scale);
            feasible &= packing.Words == 1
                ? Solve(Part<Cost1>.Of(problem, items, bins, packing, scale), problem, nodeLimit, start, option, tally, cancellation)
                : Solve(Part<Cost4>.Of(problem, items, bins, packing, scale), problem, nodeLimit, start, option, tally, cancellation);
        }

        return new()
        {
            Option = option,
            IsFeasible = feasible,
            Value = tally.Value,
            Bound = tally.Bound(),
            Nodes = tally.Nodes,
            FixedPairs = tally.FixedPairs,
            Components = parts.Count(part => part.Bins.Length > 0),
        };
    }

    private static bool Solve<TCost>(
        Part<TCost> part,
        CoreProblem problem,
        long nodeLimit,
        int[]? start,
        int[] option,
        Tally tally,
        CancellationToken cancellation)
        where TCost : struct, ICost<TCost>
    {
        Incumbent<TCost> incumbent = new(part);
        if (start is not null)
        {
            incumbent.Try(Own(part, start));
        }

        long left = long.Max(1, nodeLimit - tally.Nodes);
        Search<TCost> search = new(part, incumbent, long.Min(left, FirstNodes), cancellation);
        search.Run();
        tally.Nodes += search.Nodes;
        left -= search.Nodes;
        if (incumbent.Option is null)
        {
            tally.Unproven();
            return false;
        }

        long?[] bound = new long?[problem.Levels];
        Span<long> words = stackalloc long[part.Packing.Words];
        for (int word = 0; word < words.Length; word++)
        {
            words[word] = search.Bound[word];
        }

        part.Packing.Bounds(words, part.Scale, Value(problem, part, incumbent, option), bound);
        int pairs = part.Option.Count(own => own >= 0);
        bool[] dropped = search.Dropped;
        if (bound[^1] != Value(problem, part, incumbent, option)[^1] && left > 0)
        {
            StageSearch<TCost> stages = new(problem, part, incumbent, search.Dropped, left, cancellation);
            stages.Run(bound);
            tally.Nodes += stages.Nodes;
            (part, incumbent) = stages.Result;
            dropped = stages.Dropped;
        }

        tally.FixedPairs += pairs - part.Option.Where((own, option) => own >= 0 && !dropped[option]).Count();

        tally.Add(Value(problem, part, incumbent, option), bound);
        return true;
    }

    private static long[] Value<TCost>(CoreProblem problem, Part<TCost> part, Incumbent<TCost> incumbent, int[] option)
        where TCost : struct, ICost<TCost>
    {
        for (int item = 0; item < part.Items.Length; item++)
        {
            option[part.Items[item]] = part.Option[incumbent.Option![item]];
        }

        return Levels.Of(problem, part.Items, part.Bins, option);
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
    private static long[] Greatest(CoreProblem problem)
    {
        long[] greatest = new long[problem.Levels];
        for (int item = 0; item < problem.Items; item++)
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
            foreach (int capacity in problem.Capacity)
            {
                greatest[problem.SquareLevel] += (long)capacity * capacity;
            }
        }

        return greatest;
    }
}
