namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>A row "the numbers of what is chosen add up to at most the limit", in whole numbers.</summary>
internal sealed class Row
{
    public Row(long[] number, long limit, int[] start)
    {
        Number = number;
        Limit = limit;
        long greatest = 1 + long.Abs(limit);
        for (int item = 0; item + 1 < start.Length; item++)
        {
            long most = 0;
            for (int option = start[item]; option < start[item + 1]; option++)
            {
                most = long.Max(most, long.Abs(number[option]));
            }

            greatest += most;
            Most = long.Max(Most, most);
        }

        Greatest = greatest;
    }

    /// <summary>What each option adds.</summary>
    public long[] Number { get; }

    /// <summary>What the sum may not exceed.</summary>
    public long Limit { get; }

    /// <summary>What no sum exceeds, whatever its sign.</summary>
    public long Greatest { get; }

    /// <summary>The greatest of the numbers.</summary>
    public long Most { get; } = 1;

    /// <summary>The same row for some of the options; what every remaining option of an item adds is taken off.</summary>
    /// <param name="kept">The options that remain.</param>
    /// <param name="start">Where the options of an item begin among them; one more entry than items.</param>
    public Row Only(int[] kept, int[] start)
    {
        long[] number = new long[kept.Length];
        long limit = Limit;
        for (int item = 0; item + 1 < start.Length; item++)
        {
            long least = long.MaxValue;
            for (int at = start[item]; at < start[item + 1]; at++)
            {
                least = long.Min(least, Number[kept[at]]);
            }

            for (int at = start[item]; at < start[item + 1]; at++)
            {
                number[at] = Number[kept[at]] - least;
            }

            limit -= least;
        }

        return new(number, limit, start);
    }
}
