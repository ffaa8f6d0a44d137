namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>The combinations of rows that give what a relaxation divides.</summary>
internal static class Tableau
{
    private const int Finest = 240;
    private const int Times = 6;
    private const int Smallest = 5;
    private const double Near = 1e-5;
    private const double Least = 0.01;

    public static List<Combination> Combinations(Question question, Bounding bounding, Relaxation relaxation, Support support)
    {
        List<Combination> found = [];
        double[] factor = new double[relaxation.Rows];
        long[] whole = new long[relaxation.Rows];
        long[] sum = new long[support.Option.Length];
        for (int at = 0; at < relaxation.Rows; at++)
        {
            double own = relaxation.LevelAt(at);
            double part = own - double.Floor(own);
            if (part is < 0.005 or > 0.995)
            {
                continue;
            }

            for (int row = 0; row < factor.Length; row++)
            {
                factor[row] = relaxation.Factor(at, row);
            }

            long by = Divisor(factor, whole);
            for (int times = 1; by > 0 && times <= Times && times < by; times++)
            {
                long[] taken = [.. whole.Select(own => (((own * times) % by) + by) % by)];
                double worth = Worth(question, bounding, support, taken, by, sum, support.Zero);
                if (worth > Least)
                {
                    found.Add(new(taken, by, support.Zero, worth));
                }
            }
        }

        return found;
    }

    /// <summary>Rows alone, and each bin with each level, divided by small numbers.</summary>
    public static List<Combination> Small(Question question, Bounding bounding, Support support)
    {
        List<Combination> found = [];
        int rows = question.Bins + bounding.Rows.Count;
        bool[] tight = [.. Enumerable.Range(0, rows).Select(row => Room(question, bounding, support, row, question.Bins) < 1)];
        long[] sum = new long[support.Option.Length];
        long[] factor = new long[rows];
        for (int row = 0; row < rows; row++)
        {
            if (!tight[row])
            {
                continue;
            }

            factor[row] = 1;
            for (int by = 2; by <= Smallest; by++)
            {
                Try(factor, by);
                for (int other = question.Bins; row < question.Bins && other < question.Bins + question.Levels; other++)
                {
                    for (int times = 1; tight[other] && times < by; times++)
                    {
                        factor[other] = times;
                        Try(factor, by);
                        factor[other] = 0;
                    }
                }
            }

            factor[row] = 0;
        }

        return found;

        void Try(long[] taken, long by)
        {
            foreach (int[] zero in (int[][])[support.Top, support.Zero])
            {
                double worth = Worth(question, bounding, support, taken, by, sum, zero);
                if (worth > Least)
                {
                    found.Add(new([.. taken], by, zero, worth));
                }
            }
        }
    }

    /// <summary>The least divisor that makes the factors whole.</summary>
    private static long Divisor(double[] factor, long[] whole)
    {
        for (int by = 2; by <= Finest; by++)
        {
            bool fits = true;
            for (int row = 0; row < factor.Length && fits; row++)
            {
                double own = factor[row] * by;
                double near = double.Floor(own + 0.5);
                fits = double.Abs(own - near) < Near * by && double.Abs(near) < 1e9;
                whole[row] = fits ? (long)near : 0;
            }

            if (fits)
            {
                return by;
            }
        }

        return 0;
    }

    /// <summary>By how much the cut of a combination is violated.</summary>
    private static double Worth(Question question, Bounding bounding, Support support, long[] factor, long by, long[] sum, int[] zeros)
    {
        int bins = question.Bins;
        Int128 right = 0;
        for (int at = 0; at < sum.Length; at++)
        {
            int bin = question.Bin[support.Option[at]];
            sum[at] = bin < bins ? factor[bin] * question.Load[support.Option[at]] : 0;
        }

        for (int row = 0; row < factor.Length; row++)
        {
            right += (Int128)factor[row] * (row < bins ? question.Capacity[row] : bounding.Rows[row - bins].Limit);
            if (row >= bins && factor[row] != 0)
            {
                long[] number = bounding.Rows[row - bins].Number;
                for (int at = 0; at < sum.Length; at++)
                {
                    sum[at] += factor[row] * number[support.Option[at]];
                }
            }
        }

        for (int item = 0; item < support.Zero.Length; item++)
        {
            long zero = sum[Array.IndexOf(support.Option, zeros[item], support.Start[item], support.Start[item + 1] - support.Start[item])];
            right -= zero;
            for (int at = support.Start[item]; at < support.Start[item + 1]; at++)
            {
                sum[at] -= zero;
            }
        }

        long over = (long)(((right % by) + by) % by);
        if (over == 0)
        {
            return 0;
        }

        return Violation(question, bounding, support, factor, by, sum, over, (double)((by - over) * ((right - over) / by)));
    }

    private static double Violation(Question question, Bounding bounding, Support support, long[] factor, long by, long[] sum, long over, double limit)
    {
        int bins = question.Bins;
        double left = 0;
        double norm = 0;
        for (int item = 0; item < support.Zero.Length; item++)
        {
            if (support.Start[item + 1] - support.Start[item] == 1)
            {
                continue;
            }

            double mean = 0;
            double square = 0;
            for (int at = support.Start[item]; at < support.Start[item + 1]; at++)
            {
                double own = Rounding.Round(sum[at], by, over);
                left += own * support.Share[at];
                mean += own;
                square += own * own;
            }

            norm += square - (mean * mean / (support.Start[item + 1] - support.Start[item]));
        }

        for (int row = 0; row < factor.Length; row++)
        {
            if (factor[row] > over)
            {
                left += (factor[row] - over) * Room(question, bounding, support, row, bins);
            }
        }

        return left <= limit ? 0 : (left - limit) / double.Sqrt(1 + norm);
    }

    /// <summary>How far a relaxation stays below the limit of a row.</summary>
    private static double Room(Question question, Bounding bounding, Support support, int row, int bins)
    {
        double room = row < bins ? question.Capacity[row] : bounding.Rows[row - bins].Limit;
        for (int at = 0; at < support.Option.Length; at++)
        {
            int option = support.Option[at];
            room -= support.Share[at] * (row >= bins ? bounding.Rows[row - bins].Number[option] : question.Bin[option] == row ? question.Load[option] : 0);
        }

        return room;
    }
}
