namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// A problem without the options that are dropped: items with one choice left are decided, their bins hold less, and what remains often
/// falls into parts.
/// </summary>
internal sealed class Narrowed
{
    private readonly int[] known;
    private readonly int[] items;
    private readonly int[] options;

    private Narrowed(CoreProblem problem, int[] known, int[] items, int[] options)
    {
        this.known = known;
        this.items = items;
        this.options = options;
        Problem = problem;
        Start = new int[items.Length];
        for (int item = 0; item < items.Length; item++)
        {
            int own = known[items[item]];
            Start[item] = own < 0 ? -1 : Array.BinarySearch(options, own);
        }
    }

    /// <summary>What remains.</summary>
    public CoreProblem Problem { get; }

    /// <summary>The known solution, as the remaining problem numbers it.</summary>
    public int[] Start { get; }

    /// <summary>A solution of what remains, as the whole problem numbers it.</summary>
    public int[] Widen(ReadOnlySpan<int> option)
    {
        int[] whole = [.. known];
        for (int item = 0; item < items.Length; item++)
        {
            whole[items[item]] = option[item] < 0 ? -1 : options[option[item]];
        }

        return whole;
    }

    /// <summary>Leaves options out.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="dropped">The options to leave out.</param>
    /// <param name="stays">The items that may no longer stay out.</param>
    /// <param name="known">A solution; what it takes is kept.</param>
    public static Narrowed Of(CoreProblem problem, bool[] dropped, bool[] stays, int[] known)
    {
        bool[] decided = new bool[problem.Items];
        int[] held = new int[problem.Bins];
        bool more = true;
        while (more)
        {
            more = false;
            for (int item = 0; item < problem.Items; item++)
            {
                if (!decided[item] && Choices(problem, dropped, stays, known, held, item) == 1)
                {
                    decided[item] = true;
                    more = true;
                    if (known[item] >= 0)
                    {
                        held[problem.Bin[known[item]]] += problem.Load[known[item]];
                    }
                }
            }
        }

        return Build(problem, dropped, stays, known, decided, held);
    }

    private static bool Remains(CoreProblem problem, bool[] dropped, int[] known, int[] held, int item, int option) =>
        known[item] == option || (!dropped[option] && held[problem.Bin[option]] + problem.Load[option] <= problem.Capacity[problem.Bin[option]]);

    private static bool MayStayOut(CoreProblem problem, bool[] stays, int[] known, int item) =>
        problem.MayStayOut[item] && (known[item] < 0 || !stays[item]);

    private static int Choices(CoreProblem problem, bool[] dropped, bool[] stays, int[] known, int[] held, int item)
    {
        int choices = MayStayOut(problem, stays, known, item) ? 1 : 0;
        for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
        {
            choices += Remains(problem, dropped, known, held, item, option) ? 1 : 0;
        }

        return choices;
    }

    private static Narrowed Build(CoreProblem problem, bool[] dropped, bool[] stays, int[] known, bool[] decided, int[] held)
    {
        int[] left = [.. Enumerable.Range(0, problem.Items).Where(item => !decided[item])];
        List<int> kept = [];
        int[] start = new int[left.Length + 1];
        for (int at = 0; at < left.Length; at++)
        {
            for (int option = problem.Start[left[at]]; option < problem.Start[left[at] + 1]; option++)
            {
                if (Remains(problem, dropped, known, held, left[at], option))
                {
                    kept.Add(option);
                }
            }

            start[at + 1] = kept.Count;
        }

        int levels = problem.Levels;
        CostTable cost = new(kept.Count, levels);
        long[] row = new long[levels];
        for (int at = 0; at < kept.Count; at++)
        {
            int option = kept[at];
            problem.Cost.Get(option, row);
            if (problem.SquareLevel >= 0)
            {
                row[problem.SquareLevel] += 2L * held[problem.Bin[option]] * problem.Load[option];
            }

            cost.Set(at, row);
        }

        CoreProblem rest = new()
        {
            Levels = levels,
            Capacity = [.. problem.Capacity.Select((capacity, bin) => capacity - held[bin])],
            Start = start,
            Bin = [.. kept.Select(option => problem.Bin[option])],
            Load = [.. kept.Select(option => problem.Load[option])],
            Cost = cost,
            MayStayOut = [.. left.Select(item => MayStayOut(problem, stays, known, item))],
            OutCost = [.. left.SelectMany(item => problem.OutCost[(item * levels)..((item + 1) * levels)])],
            SquareLevel = problem.SquareLevel,
        };
        Lower(rest);
        return new(rest, known, left, [.. kept]);
    }

    /// <summary>Takes off each item what each of its choices costs, so that fewer words hold the levels.</summary>
    private static void Lower(CoreProblem problem)
    {
        int levels = problem.Levels;
        for (int item = 0; item < problem.Items; item++)
        {
            for (int level = 0; level < levels; level++)
            {
                long least = problem.MayStayOut[item] ? problem.OutCost[(item * levels) + level] : long.MaxValue;
                for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
                {
                    least = long.Min(least, problem.Cost[option, level]);
                }

                problem.OutCost[(item * levels) + level] -= problem.MayStayOut[item] ? least : 0;
                for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
                {
                    problem.Cost[option, level] -= least;
                }
            }
        }
    }
}
