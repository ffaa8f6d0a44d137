namespace Desmigratif.Regions;

/// <summary>
/// How many slips of the hand lie between two names: a letter too many, left out, or another one, or two neighbours that changed
/// places (optimal string alignment).
/// </summary>
internal static class Slips
{
    /// <summary>Counts the slips, as long as there are few.</summary>
    /// <param name="left">One folded name.</param>
    /// <param name="right">The other, no longer than a name may be.</param>
    /// <param name="most">Where to stop counting.</param>
    /// <returns>The number of slips, or one more than <paramref name="most"/> where there are more.</returns>
    public static int Between(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int most)
    {
        if (int.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }

        Span<int> rows = stackalloc int[3 * (FoldedName.MaxLength + 1)];
        int width = right.Length + 1;
        Span<int> before = rows[..width];
        Span<int> last = rows.Slice(FoldedName.MaxLength + 1, width);
        Span<int> row = rows.Slice(2 * (FoldedName.MaxLength + 1), width);
        for (int column = 0; column < width; column++)
        {
            last[column] = column;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++)
            {
                int slips = int.Min(int.Min(row[j - 1], last[j]) + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    slips = int.Min(slips, before[j - 2] + 1);
                }

                row[j] = slips;
                least = int.Min(least, slips);
            }

            if (least > most)
            {
                return most + 1;
            }

            Span<int> spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[^1];
    }
}
