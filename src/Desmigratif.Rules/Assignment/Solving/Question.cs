namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// The question "can this level be lower while all earlier ones stay as they are?" over one part. What every choice of an item costs at
/// least is taken off, so that the numbers are small; earlier levels at which no choice makes a difference are left out. Where a level
/// counts squares, each place of a bin is an item of its own that is taken or not: the first costs 1, the second 3, the third 5.
/// </summary>
internal sealed class Question
{
    private readonly long lift;

    private Question(int real, int levels, long lift)
    {
        Real = real;
        Levels = levels;
        this.lift = lift;
    }

    /// <summary>Where the options of an item begin; one more entry than items.</summary>
    public required int[] Start { get; init; }

    /// <summary>The bin of an option; the count of bins for none.</summary>
    public required int[] Bin { get; init; }

    /// <summary>What an option takes of its bin; a place that is taken gives one.</summary>
    public required int[] Load { get; init; }

    /// <summary>What each bin holds, places aside.</summary>
    public required int[] Capacity { get; init; }

    /// <summary>What a solution keeps to: the earlier levels, which may not rise, and cuts.</summary>
    public required Row[] Rows { get; init; }

    /// <summary>How many of the rows are levels.</summary>
    public int Levels { get; }

    /// <summary>The level in question.</summary>
    public required Row Goal { get; init; }

    /// <summary>How many of the items are to be placed; the others are places.</summary>
    public int Real { get; }

    public int Items => Start.Length - 1;

    public int Bins => Capacity.Length;

    public int Options => Bin.Length;

    /// <summary>What the best solution has of the goal: what is to be beaten.</summary>
    public long Target { get; private set; }

    /// <summary>Says what the best solution is now.</summary>
    /// <param name="value">Its value at the level in question.</param>
    public void Beat(long value) => Target = value - lift;

    /// <summary>What a bound on the goal says about the level.</summary>
    public long Level(long bound) => bound + lift;

    public static Question Of<TCost>(CoreProblem problem, Part<TCost> part, int level, ReadOnlySpan<long> value)
        where TCost : struct, ICost<TCost>
    {
        bool squares = problem.SquareLevel >= 0 && problem.SquareLevel <= level;
        int[] places = squares ? [.. Enumerable.Range(0, part.Bins.Length).SelectMany(bin => Enumerable.Repeat(bin, part.Capacity[bin]))] : [];
        int real = part.Bin.Length;
        int[] start = [.. part.Start, .. places.Select((_, at) => real + (2 * (at + 1)))];
        List<Row> rows = [];
        long offset = 0;
        for (int at = 0; at <= level; at++)
        {
            long[] number = new long[real + (2 * places.Length)];
            long always = Numbers(problem, part, at, number);
            if (at == problem.SquareLevel)
            {
                Odd(places, number.AsSpan(real));
            }

            if (at == level || Array.Exists(number, own => own > 0))
            {
                rows.Add(new(number, value[at] - always, start));
            }

            offset = always;
        }

        Question question = new(part.Items.Length, rows.Count - 1, offset)
        {
            Start = start,
            Bin = [.. part.Bin, .. places.SelectMany(bin => (int[])[part.Out, bin])],
            Load = [.. part.Load, .. places.SelectMany(_ => (int[])[0, -1])],
            Capacity = squares ? new int[part.Bins.Length] : part.Capacity,
            Rows = [.. rows[..^1]],
            Goal = rows[^1],
        };
        question.Beat(value[level]);
        return question;
    }

    /// <summary>What a row counts for an option; bins are the first rows.</summary>
    public long NumberOf(Bounding bounding, int row, int option) =>
        row >= Bins ? bounding.Rows[row - Bins].Number[option] : Bin[option] == row ? Load[option] : 0;

    /// <summary>The limit of a row; bins are the first rows.</summary>
    public long LimitOf(Bounding bounding, int row) => row >= Bins ? bounding.Rows[row - Bins].Limit : Capacity[row];

    /// <summary>The same question without some options, with what cuts have been found since.</summary>
    /// <param name="kept">The options that remain, in their order; at least one of each item.</param>
    /// <param name="rows">The levels and the cuts.</param>
    public Question Only(int[] kept, IEnumerable<Row> rows)
    {
        int[] start = new int[Start.Length];
        int item = 0;
        for (int at = 0; at < kept.Length; at++)
        {
            while (kept[at] >= Start[item + 1])
            {
                start[++item] = at;
            }
        }

        start.AsSpan(item + 1).Fill(kept.Length);
        Row goal = Goal.Only(kept, start);
        Question question = new(Real, Levels, lift + Goal.Limit - goal.Limit)
        {
            Start = start,
            Bin = [.. kept.Select(option => Bin[option])],
            Load = [.. kept.Select(option => Load[option])],
            Capacity = Capacity,
            Rows = [.. rows.Select(row => row.Only(kept, start))],
            Goal = goal,
        };
        question.Beat(Level(Target));
        return question;
    }

    /// <summary>Fills in what each option costs more than the cheapest of its item.</summary>
    /// <returns>What the cheapest ones cost together.</returns>
    private static long Numbers<TCost>(CoreProblem problem, Part<TCost> part, int level, long[] number)
        where TCost : struct, ICost<TCost>
    {
        long always = 0;
        for (int item = 0; item < part.Items.Length; item++)
        {
            long least = long.MaxValue;
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                number[option] = part.CostAt(problem, item, option, level);
                least = long.Min(least, number[option]);
            }

            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                number[option] -= least;
            }

            always += least;
        }

        return always;
    }

    /// <summary>The places of a bin cost 1, 3, 5 and so on; each has two options, the second takes it.</summary>
    private static void Odd(int[] places, Span<long> number)
    {
        for (int at = 0; at < places.Length; at++)
        {
            int earlier = at > 0 && places[at - 1] == places[at] ? (int)number[(2 * at) - 1] + 2 : 1;
            number[(2 * at) + 1] = earlier;
        }
    }
}
