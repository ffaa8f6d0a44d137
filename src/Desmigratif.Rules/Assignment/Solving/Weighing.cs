namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// The question "can this level be lower while all earlier ones stay as they are?", as whole numbers. The earlier levels enter with
/// finite multipliers: a bound holds for any multipliers, so they are a means of proof and never of choice.
/// </summary>
internal sealed class Weighing
{
    private readonly long[] rows;
    private readonly int squareLevel;
    private readonly long[] start;

    private Weighing(long[] rows, long[] weight, long[] spread, int squareLevel, int level, long[] value)
    {
        this.rows = rows;
        this.squareLevel = squareLevel;
        Weight = weight;
        start = [.. weight];
        Spread = spread;
        Level = level;
        Value = value;
        Cost = new long[rows.Length / (level + 1)];
        Reweigh();
    }

    /// <summary>The level in question.</summary>
    public int Level { get; }

    /// <summary>The levels of the best solution.</summary>
    public long[] Value { get; set; }

    /// <summary>What one unit of each level counts, up to the level in question.</summary>
    public long[] Weight { get; }

    /// <summary>The greatest difference that one item can make at each level.</summary>
    public long[] Spread { get; }

    /// <summary>The cost of each option of the part.</summary>
    public long[] Cost { get; }

    /// <summary>What a bin costs for each square of its load.</summary>
    public long Square { get; private set; }

    /// <summary>What one unit of the level counts.</summary>
    public long Unit => Weight[Level];

    /// <summary>What the earlier levels of the best solution cost.</summary>
    public long Earlier { get; private set; }

    /// <summary>The cost of the level in question in the best solution.</summary>
    public long Target => Unit * Value[Level];

    public static Weighing Of<TCost>(CoreProblem problem, Part<TCost> part, bool[] forbidden, int level, long[] value)
        where TCost : struct, ICost<TCost>
    {
        long[] table = new long[part.Bin.Length * (level + 1)];
        long[] spread = new long[level + 1];
        for (int item = 0; item < part.Items.Length; item++)
        {
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                Row(problem, part, item, option)[..(level + 1)].CopyTo(table.AsSpan(option * (level + 1)));
            }

            Widen(part, forbidden, item, table, spread);
        }

        if (problem.SquareLevel >= 0 && problem.SquareLevel <= level)
        {
            spread[problem.SquareLevel] = 16;
        }

        long[] weight = new long[level + 1];
        weight[level] = 1;
        for (int at = level; at > 0; at--)
        {
            Int128 next = (Int128)weight[at] * (long.Max(1, spread[at]) + 1);
            weight[at - 1] = next < (Int128)1 << 40 ? (long)next : weight[at];
        }

        Int128 total = 1;
        for (int at = 0; at <= level; at++)
        {
            total += (Int128)weight[at] * (value[at] + 1);
        }

        long unit = 1;
        while (unit < 1 << 20 && total * unit * part.Scale * 64 < (Int128)1 << 61)
        {
            unit *= 2;
        }

        for (int at = 0; at <= level; at++)
        {
            weight[at] *= unit;
        }

        return new(table, weight, spread, problem.SquareLevel, level, value);
    }

    /// <summary>What the options take of an earlier level, beyond what the best solution takes; the square of loads is the caller's.</summary>
    public long Excess(int level, ReadOnlySpan<int> chosen)
    {
        long sum = -Value[level];
        foreach (int option in chosen)
        {
            sum += rows[(option * (Level + 1)) + level];
        }

        return sum;
    }

    /// <summary>Works the costs out anew after multipliers have changed.</summary>
    public void Reweigh()
    {
        Array.Clear(Cost);
        int width = Level + 1;
        for (int option = 0; option < Cost.Length; option++)
        {
            long sum = 0;
            for (int at = 0; at < width; at++)
            {
                sum += Weight[at] * rows[(option * width) + at];
            }

            Cost[option] = sum;
        }

        Square = squareLevel >= 0 && squareLevel <= Level ? Weight[squareLevel] : 0;
        Earlier = 0;
        for (int at = 0; at < Level; at++)
        {
            Earlier += Weight[at] * Value[at];
        }
    }

    /// <summary>Changes the multiplier of an earlier level, within what the words hold.</summary>
    public void Shift(int level, long by) => Weight[level] = long.Clamp(Weight[level] + by, 0, start[level] * 32);

    private static void Widen<TCost>(Part<TCost> part, bool[] forbidden, int item, long[] table, long[] spread)
        where TCost : struct, ICost<TCost>
    {
        for (int level = 0; level < spread.Length; level++)
        {
            long least = long.MaxValue;
            long most = 0;
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                if (!forbidden[option])
                {
                    long own = table[(option * spread.Length) + level];
                    least = long.Min(least, own);
                    most = long.Max(most, own);
                }
            }

            spread[level] = long.Max(spread[level], most - least);
        }
    }

    private static ReadOnlySpan<long> Row<TCost>(CoreProblem problem, Part<TCost> part, int item, int option)
        where TCost : struct, ICost<TCost> =>
        part.Option[option] < 0
            ? problem.OutCost.AsSpan(part.Items[item] * problem.Levels, problem.Levels)
            : problem.Cost.AsSpan(part.Option[option] * problem.Levels, problem.Levels);
}
