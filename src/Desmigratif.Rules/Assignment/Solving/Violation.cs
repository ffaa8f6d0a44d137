namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Weighs by how much the cut of a combination would be violated, measured along its own direction.</summary>
internal sealed class Violation(Support support)
{
    private const double Least = 0.01;

    private readonly long[] sum = new long[support.Option.Count];

    /// <summary>Keeps a combination if its cut is worth it.</summary>
    /// <param name="factor">How often each row is taken, from 0 to below the divisor.</param>
    /// <param name="by">The divisor.</param>
    /// <param name="top">Whether the option of each item that is taken most counts nothing, rather than the key.</param>
    /// <param name="found">Receives the combination.</param>
    public void Weigh(long[] factor, long by, bool top, List<Combination> found)
    {
        sum.AsSpan().Clear();
        Int128 right = 0;
        for (int row = 0; row < factor.Length; row++)
        {
            if (factor[row] == 0)
            {
                continue;
            }

            right += (Int128)factor[row] * support.Limit[row];
            long[] number = support.Number[row];
            for (int at = 0; at < sum.Length; at++)
            {
                sum[at] += factor[row] * number[at];
            }
        }

        for (int item = 0; item < support.Items; item++)
        {
            long zero = sum[support.ZeroAt(item, top)];
            right -= zero;
            for (int at = support.Start(item); at < support.Start(item + 1); at++)
            {
                sum[at] -= zero;
            }
        }

        long over = (long)(((right % by) + by) % by);
        double worth = over == 0 ? 0 : Worth(factor, by, over, (double)((by - over) * ((right - over) / by)));
        if (worth > Least)
        {
            found.Add(new([.. factor], by, top ? support.Top : support.Zero, worth));
        }
    }

    private double Worth(long[] factor, long by, long over, double limit)
    {
        double left = 0;
        for (int row = 0; row < factor.Length; row++)
        {
            left += long.Max(0, factor[row] - over) * support.Room[row];
        }

        double norm = 1;
        for (int item = 0; item < support.Items; item++)
        {
            int begin = support.Start(item);
            int end = support.Start(item + 1);
            double mean = 0;
            double square = 0;
            for (int at = begin; at < end; at++)
            {
                double own = Rounding.Round(sum[at], by, over);
                left += own * support.Share[at];
                mean += own;
                square += own * own;
            }

            norm += square - (mean * mean / (end - begin));
        }

        return left <= limit ? 0 : (left - limit) / double.Sqrt(norm);
    }
}
