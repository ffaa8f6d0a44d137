namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// How a row of level values is written into few words: several levels share a word when the greatest total of the later ones stays
/// below one unit of the earlier one, so that comparing words is comparing levels.
/// </summary>
internal sealed class Packing
{
    /// <summary>No total of a word exceeds this, so that sums along a path of the search stay within 64 bits.</summary>
    private const long Greatest = 1L << 55;

    private readonly int[] word;
    private readonly long[] unit;

    private Packing(int[] word, long[] unit, int words)
    {
        this.word = word;
        this.unit = unit;
        Words = words;
    }

    /// <summary>How many words are needed.</summary>
    public int Words { get; }

    /// <summary>Finds room for the levels.</summary>
    /// <param name="greatest">The greatest total of each level.</param>
    /// <param name="scale">What every cost will be multiplied with.</param>
    public static Packing Of(ReadOnlySpan<long> greatest, long scale)
    {
        int levels = greatest.Length;
        int[] wordOf = new int[levels];
        long[] unitOf = new long[levels];
        int words = 1;
        Int128 room = Greatest / scale;
        Int128 used = 1;
        int first = 0;
        for (int level = 0; level < levels; level++)
        {
            Int128 next = used * ((Int128)greatest[level] + 1);
            if (next > room && level > first)
            {
                words++;
                used = 1;
                first = level;
                next = (Int128)greatest[level] + 1;
            }

            wordOf[level] = words - 1;
            used = next;
        }

        for (int level = levels - 1; level >= 0; level--)
        {
            bool last = level == levels - 1 || wordOf[level + 1] != wordOf[level];
            unitOf[level] = last ? 1 : checked(unitOf[level + 1] * (greatest[level + 1] + 1));
        }

        return new(wordOf, unitOf, words);
    }

    /// <summary>The words of a row of level values.</summary>
    public void Pack(ReadOnlySpan<long> values, Span<long> words)
    {
        words.Clear();
        for (int level = 0; level < values.Length; level++)
        {
            words[word[level]] += values[level] * unit[level];
        }
    }

    /// <summary>What one unit of a level is worth, as words.</summary>
    public void PackUnit(int level, Span<long> words)
    {
        words.Clear();
        words[word[level]] = unit[level];
    }

    /// <summary>
    /// What a bound on the words says about the levels of a solution: each level as long as all before it are met exactly, then one
    /// level that may fall short, then nothing.
    /// </summary>
    /// <param name="bound">The words of the bound, multiplied with the scale.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="value">The levels of the solution.</param>
    /// <param name="levels">Receives the bounds.</param>
    public void Bounds(ReadOnlySpan<long> bound, long scale, ReadOnlySpan<long> value, Span<long?> levels)
    {
        Span<long> own = stackalloc long[Words];
        Pack(value, own);
        int level = 0;
        for (int at = 0; at < Words; at++)
        {
            long floor = long.Clamp(DivideUp(bound[at], scale), 0, own[at]);
            long rest = floor;
            for (; level < value.Length && word[level] == at; level++)
            {
                long digit = rest / unit[level];
                levels[level] = digit;
                if (digit < value[level])
                {
                    return;
                }

                rest -= digit * unit[level];
            }

            if (bound[at] < own[at] * scale)
            {
                return;
            }
        }
    }

    private static long DivideUp(long value, long by) => value >= 0 ? (value + by - 1) / by : -(-value / by);
}
