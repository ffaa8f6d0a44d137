namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// What each option costs at each level. A level at which none costs anything takes no room, one with small costs half of it: a large
/// village has hundreds of thousands of options, and at a third of the levels they cost nothing.
/// </summary>
/// <param name="options">How many options.</param>
/// <param name="levels">How many levels.</param>
internal sealed class CostTable(int options, int levels)
{
    private readonly int[]?[] small = new int[]?[levels];
    private readonly long[]?[] large = new long[]?[levels];

    /// <summary>What an option costs at a level.</summary>
    public long this[int option, int level]
    {
        get => large[level] is { } wide ? wide[option] : small[level] is { } narrow ? narrow[option] : 0;
        set
        {
            if (large[level] is { } wide)
            {
                wide[option] = value;
            }
            else if (value is < int.MinValue or > int.MaxValue)
            {
                Widen(level)[option] = value;
            }
            else if (value != 0 || small[level] is not null)
            {
                (small[level] ??= new int[options])[option] = (int)value;
            }
        }
    }

    /// <summary>A table of rows.</summary>
    /// <param name="levels">How many levels.</param>
    /// <param name="cost">The costs of each option one after the other, one for each level.</param>
    public static CostTable Of(int levels, ReadOnlySpan<long> cost)
    {
        CostTable table = new(cost.Length / levels, levels);
        for (int option = 0; option < cost.Length / levels; option++)
        {
            table.Set(option, cost.Slice(option * levels, levels));
        }

        return table;
    }

    /// <summary>Fills in what an option costs at every level.</summary>
    public void Get(int option, Span<long> cost)
    {
        for (int level = 0; level < levels; level++)
        {
            cost[level] = this[option, level];
        }
    }

    /// <summary>Notes what an option costs at every level.</summary>
    public void Set(int option, ReadOnlySpan<long> cost)
    {
        for (int level = 0; level < levels; level++)
        {
            this[option, level] = cost[level];
        }
    }

    private long[] Widen(int level)
    {
        long[] wide = new long[options];
        for (int option = 0; small[level] is { } narrow && option < options; option++)
        {
            wide[option] = narrow[option];
        }

        small[level] = null;
        return large[level] = wide;
    }
}
