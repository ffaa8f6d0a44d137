using System.Numerics;

namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// Cuts: what every whole solution keeps to and the relaxation does not. A combination of rows is divided and rounded (mixed integer rounding).
/// The relaxation suggests the combination; the cut is made of it in whole numbers, and holds whatever the suggestion.
/// </summary>
internal sealed class Rounding
{
    private const int Finest = 240;
    private const double Near = 1e-5;
    private const long Widest = 1L << 40;

    private readonly Question question;
    private readonly Bounding bounding;
    private readonly long[] sum;
    private readonly long[] cut;

    public Rounding(Question question, Bounding bounding)
    {
        this.question = question;
        this.bounding = bounding;
        sum = new long[question.Options];
        cut = new long[question.Options];
    }

    /// <summary>The best cuts that a relaxation violates.</summary>
    public List<Row> Cuts(Relaxation relaxation, int most)
    {
        List<(double Worth, int At, Row Row)> found = [];
        double[] factor = new double[relaxation.Rows];
        long[] whole = new long[relaxation.Rows];
        double[] share = new double[question.Options];
        for (int option = 0; option < share.Length; option++)
        {
            share[option] = relaxation.Share(option);
        }

        for (int at = 0; at < relaxation.Rows; at++)
        {
            double own = relaxation.LevelAt(at);
            double part = own - double.Floor(own);
            if (part < 0.01 || part > 0.99)
            {
                continue;
            }

            for (int row = 0; row < factor.Length; row++)
            {
                factor[row] = relaxation.Factor(at, row);
            }

            long by = Divisor(factor, whole);
            if (by > 0 && Make(relaxation, whole, by) is { } row2 && Worth(row2, share) is var worth && worth > 0.01)
            {
                found.Add((worth, at, row2));
            }
        }

        found.Sort((one, other) => one.Worth != other.Worth ? other.Worth.CompareTo(one.Worth) : one.At - other.At);
        return [.. found.Take(most).Select(own => own.Row)];
    }

    /// <summary>By how far a cut is violated, measured along its own direction.</summary>
    private static double Worth(Row row, double[] share)
    {
        double taken = -row.Limit;
        double norm = 0;
        for (int option = 0; option < share.Length; option++)
        {
            double own = row.Number[option];
            taken += own * share[option];
            norm += own * own;
        }

        return norm == 0 ? taken > 0 ? 1 : 0 : taken > 0 ? taken * taken / norm * 100 : 0;
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

    private Row? Make(Relaxation relaxation, long[] factor, long by)
    {
        sum.AsSpan().Clear();
        Int128 right = 0;
        Span<long> room = new long[factor.Length];
        for (int at = 0; at < factor.Length; at++)
        {
            long own = Modulo(factor[at], by);
            room[at] = own;
            if (own == 0)
            {
                continue;
            }

            if (at < question.Bins)
            {
                right += (Int128)own * question.Capacity[at];
            }
            else
            {
                Row row = bounding.Rows[at - question.Bins];
                if (row.Greatest > Widest / by)
                {
                    return null;
                }

                right += (Int128)own * row.Limit;
                for (int option = 0; option < sum.Length; option++)
                {
                    sum[option] += own * row.Number[option];
                }
            }
        }

        for (int option = 0; option < sum.Length; option++)
        {
            int bin = question.Bin[option];
            sum[option] += bin < question.Bins ? room[bin] * question.Load[option] : 0;
        }

        for (int item = 0; item < question.Items; item++)
        {
            long key = sum[relaxation.Key(item)];
            right -= key;
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                sum[option] -= key;
            }
        }

        long over = (long)(((right % by) + by) % by);
        return over == 0 ? null : Round(room, by, right, over);
    }

    /// <summary>Rounds the combination and takes the room of its rows out again.</summary>
    private Row? Round(ReadOnlySpan<long> room, long by, Int128 right, long over)
    {
        Int128 limit = (by - over) * ((right - over) / by);
        for (int option = 0; option < sum.Length; option++)
        {
            long rest = Modulo(sum[option], by);
            cut[option] = ((by - over) * ((sum[option] - rest) / by)) + long.Max(0, rest - over);
        }

        long[] bins = new long[question.Bins];
        for (int at = 0; at < room.Length; at++)
        {
            long own = long.Max(0, room[at] - over);
            if (own == 0)
            {
                continue;
            }

            if (at < bins.Length)
            {
                bins[at] = own;
                limit -= (Int128)own * question.Capacity[at];
                continue;
            }

            Row row = bounding.Rows[at - bins.Length];
            limit -= (Int128)own * row.Limit;
            for (int option = 0; option < cut.Length; option++)
            {
                cut[option] -= own * row.Number[option];
            }
        }

        for (int option = 0; option < cut.Length; option++)
        {
            int bin = question.Bin[option];
            cut[option] -= bin < bins.Length ? bins[bin] * question.Load[option] : 0;
        }

        return Tidy(limit);
    }

    /// <summary>Takes off what every option of an item counts, and a common divisor.</summary>
    private Row? Tidy(Int128 limit)
    {
        long divisor = 0;
        for (int item = 0; item < question.Items; item++)
        {
            long least = long.MaxValue;
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                least = long.Min(least, cut[option]);
            }

            limit -= least;
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                cut[option] -= least;
                divisor = cut[option] == 0 || divisor == 1 ? divisor : (long)BigInteger.GreatestCommonDivisor(divisor, cut[option]);
            }
        }

        if (divisor == 0 || Int128.Abs(limit) > Widest)
        {
            return null;
        }

        long[] number = new long[cut.Length];
        for (int option = 0; option < number.Length; option++)
        {
            number[option] = cut[option] / divisor;
        }

        Row row = new(number, (long)((limit - (((limit % divisor) + divisor) % divisor)) / divisor), question.Start);
        return row.Most <= 10_000 ? row : null;
    }

    private static long Modulo(long value, long by) { long rest = value % by; return rest < 0 ? rest + by : rest; }
}
