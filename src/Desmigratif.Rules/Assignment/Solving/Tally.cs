namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Sums up the parts of a problem.</summary>
internal sealed class Tally
{
    private readonly int levels;
    private readonly long?[] bound;
    private int proven;

    public Tally(int levels)
    {
        this.levels = levels;
        proven = levels;
        bound = new long?[levels];
        bound.AsSpan().Fill(0);
        Value = new long[levels];
    }

    public long[] Value { get; }

    public void Add(ReadOnlySpan<long> value, ReadOnlySpan<long?> part)
    {
        int level = 0;
        for (; level < levels; level++)
        {
            Value[level] += value[level];
            bound[level] += part[level];
            if (part[level] != value[level])
            {
                break;
            }
        }

        proven = int.Min(proven, level);
        for (level++; level < levels; level++)
        {
            Value[level] += value[level];
            bound[level] += part[level];
        }
    }

    /// <summary>A part without solution proves nothing.</summary>
    public void Unproven() => proven = -1;

    /// <summary>
    /// The bounds of the whole: up to and with the first level at which some part is not proven. After it nothing is known, for another
    /// division of that level among the parts may be better.
    /// </summary>
    public long?[] Bound()
    {
        for (int level = proven + 1; level < levels; level++)
        {
            bound[level] = null;
        }

        return bound;
    }
}
