namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// The question "can this level be lower while all earlier ones stay as they are?" over one part. What every choice of an item costs at
/// least is taken off, so that the numbers are small; earlier levels at which no choice makes a difference are left out.
/// </summary>
internal sealed class Question
{
    private readonly int[] live;
    private readonly int level;
    private readonly long[] lift;
    private readonly long[] rows;

    private Question(int[] live, int level, int squareAt, long[] rows, long[] lift, long[] spread)
    {
        (this.live, this.level, this.rows, this.lift) = (live, level, rows, lift);
        (SquareAt, Spread) = (squareAt, spread);
        Residual = new long[live.Length];
    }

    public required int[] Start { get; init; }

    public required int[] Bin { get; init; }

    public required int[] Load { get; init; }

    public required int[] Capacity { get; init; }

    public int Items => Start.Length - 1;

    public int Bins => Capacity.Length;

    public int Options => Bin.Length;

    /// <summary>How many numbers an option has: one for each earlier level that matters, the last for the level in question.</summary>
    public int Width => live.Length;

    /// <summary>Which of the numbers counts the square of the load of each bin; -1 for none.</summary>
    public int SquareAt { get; }

    /// <summary>The greatest difference that one item can make to each of the numbers.</summary>
    public long[] Spread { get; }

    /// <summary>What the best solution has of each number: for earlier levels a limit, for the level in question what is to be beaten.</summary>
    public long[] Residual { get; }

    /// <summary>What a bound counts one unit of the level as: so much that rounding prices does not matter.</summary>
    public long Unit
    {
        get
        {
            long unit = 1;
            while (unit < 1 << 30 && unit < (1L << 50) / Greatest(Width - 1))
            {
                unit *= 2;
            }

            return unit;
        }
    }

    /// <summary>What no total of a number exceeds.</summary>
    public long Greatest(int at) =>
        1 + Residual[at] + (Spread[at] * (Items + 1)) + (at == SquareAt ? Capacity.Sum(own => (long)own * own) : 0);

    /// <summary>The numbers of an option.</summary>
    public ReadOnlySpan<long> Row(int option) => rows.AsSpan(option * Width, Width);

    /// <summary>Says what the best solution is now.</summary>
    public void Beat(ReadOnlySpan<long> value)
    {
        for (int at = 0; at < Width; at++)
        {
            Residual[at] = value[live[at]] - lift[at];
        }
    }

    /// <summary>What a bound on the last number says about the level.</summary>
    public long Level(long bound) => bound + lift[^1];

    public static Question Of<TCost>(CoreProblem problem, Part<TCost> part, int level, ReadOnlySpan<long> value)
        where TCost : struct, ICost<TCost>
    {
        int all = level + 1;
        long[] always = new long[all];
        long[] spread = new long[all];
        long[] table = new long[part.Bin.Length * all];
        for (int item = 0; item < part.Items.Length; item++)
        {
            for (int at = 0; at < all; at++)
            {
                long least = long.MaxValue;
                for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
                {
                    least = long.Min(least, part.CostAt(problem, item, option, at));
                }

                always[at] += least;
                for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
                {
                    long own = part.CostAt(problem, item, option, at) - least;
                    table[(option * all) + at] = own;
                    spread[at] = long.Max(spread[at], own);
                }
            }
        }

        if (problem.SquareLevel >= 0 && problem.SquareLevel <= level)
        {
            spread[problem.SquareLevel] += 16;
        }

        int[] kept = [.. Enumerable.Range(0, all).Where(at => at == level || spread[at] > 0)];
        long[] numbers = new long[part.Bin.Length * kept.Length];
        for (int option = 0; option < part.Bin.Length; option++)
        {
            for (int at = 0; at < kept.Length; at++)
            {
                numbers[(option * kept.Length) + at] = table[(option * all) + kept[at]];
            }
        }

        Question question = new(
            kept,
            level,
            problem.SquareLevel < 0 ? -1 : Array.IndexOf(kept, problem.SquareLevel),
            numbers,
            [.. kept.Select(at => always[at])],
            [.. kept.Select(at => long.Max(1, spread[at]))])
        {
            Start = part.Start,
            Bin = part.Bin,
            Load = part.Load,
            Capacity = part.Capacity,
        };
        question.Beat(value);
        return question;
    }
}
