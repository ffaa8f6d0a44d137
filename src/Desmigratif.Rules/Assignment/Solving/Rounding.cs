using System.Numerics;

namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// Cuts: what every whole solution keeps to and the relaxation does not. A combination of rows is divided and rounded (mixed integer rounding).
/// The relaxation suggests the combination; the cut is made of it in whole numbers, and holds whatever the suggestion.
/// </summary>
internal sealed class Rounding
{
    private const long Widest = 1L << 40;
    private const long Greatest = 10_000;
    private const double Parallel = 0.9;

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

    /// <summary>The best cuts that a relaxation violates, none of them nearly the same as another.</summary>
    public List<Row> Cuts(Relaxation relaxation, int most)
    {
        Support support = new(question, bounding, relaxation);
        List<Combination> found = [.. Tableau.Combinations(question, relaxation, support), .. Singles.Combinations(question, support), .. Parity.Combinations(question, support)];
        List<(Row Row, double Norm)> kept = [];
        foreach (Combination own in found.Select((own, at) => (own, at)).OrderByDescending(own => own.own.Worth).ThenBy(own => own.at).Select(own => own.own).Take(4 * most))
        {
            if (kept.Count < most && Make(own) is { } row && Norm(row, row) is var norm && !kept.Exists(other => Norm(row, other.Row) is var both && both * both > Parallel * Parallel * norm * other.Norm))
            {
                kept.Add((row, norm));
            }
        }

        return [.. kept.Select(own => own.Row)];
    }

    /// <summary>Rounds a number of the combination: the part above what is left over counts as well.</summary>
    public static long Round(long value, long by, long over)
    {
        long rest = value % by;
        rest = rest < 0 ? rest + by : rest;
        return ((by - over) * ((value - rest) / by)) + long.Max(0, rest - over);
    }

    private static double Norm(Row one, Row other)
    {
        double norm = 0;
        for (int option = 0; option < one.Number.Length; option++)
        {
            norm += (double)one.Number[option] * other.Number[option];
        }

        return norm;
    }

    private Row? Make(Combination own)
    {
        sum.AsSpan().Clear();
        Int128 right = 0;
        for (int bin = 0; bin < question.Bins; bin++)
        {
            right += (Int128)own.Factor[bin] * question.Capacity[bin];
        }

        AddBins(sum, own.Factor, 1);
        for (int at = 0; at < bounding.Rows.Count; at++)
        {
            long factor = own.Factor[question.Bins + at];
            if (factor != 0)
            {
                Row row = bounding.Rows[at];
                if (row.Greatest > Widest / own.By)
                {
                    return null;
                }

                right += (Int128)factor * row.Limit;
                Add(sum, row.Number, factor);
            }
        }

        for (int item = 0; item < question.Items; item++)
        {
            long zero = sum[own.Zero[item]];
            right -= zero;
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                sum[option] -= zero;
            }
        }

        long over = (long)(((right % own.By) + own.By) % own.By);
        return over == 0 ? null : Round(own, right, over);
    }

    /// <summary>Rounds the combination and takes the room of its rows out again.</summary>
    private Row? Round(Combination own, Int128 right, long over)
    {
        Int128 limit = (own.By - over) * ((right - over) / own.By);
        for (int option = 0; option < sum.Length; option++)
        {
            cut[option] = Round(sum[option], own.By, over);
        }

        long[] rest = [.. own.Factor.Select(factor => long.Max(0, factor - over))];
        for (int bin = 0; bin < question.Bins; bin++)
        {
            limit -= (Int128)rest[bin] * question.Capacity[bin];
        }

        AddBins(cut, rest, -1);
        for (int at = 0; at < bounding.Rows.Count; at++)
        {
            long factor = rest[question.Bins + at];
            if (factor != 0)
            {
                limit -= (Int128)factor * bounding.Rows[at].Limit;
                Add(cut, bounding.Rows[at].Number, -factor);
            }
        }

        return Tidy(limit);
    }

    private void AddBins(long[] target, long[] factor, long times)
    {
        for (int option = 0; option < target.Length; option++)
        {
            int bin = question.Bin[option];
            target[option] += bin < question.Bins ? times * factor[bin] * question.Load[option] : 0;
        }
    }

    private static void Add(long[] target, long[] number, long factor)
    {
        for (int option = 0; option < target.Length; option++)
        {
            target[option] += factor * number[option];
        }
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
        return row.Most <= Greatest ? row : null;
    }
}
