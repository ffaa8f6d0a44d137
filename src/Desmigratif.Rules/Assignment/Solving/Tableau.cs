namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>The combinations of rows that give what a relaxation divides.</summary>
internal static class Tableau
{
    private const int Finest = 240;
    private const int Times = 6;
    private const double Near = 1e-5;

    public static List<Combination> Combinations(Question question, Relaxation relaxation, Support support)
    {
        List<Combination> found = [];
        double[] factor = new double[relaxation.Rows];
        long[] whole = new long[relaxation.Rows];
        Violation violation = new(support);
        foreach (int[] places in Places(question, relaxation))
        {
            double own = places.Sum(relaxation.LevelAt);
            double part = own - double.Floor(own);
            if (part is < 0.005 or > 0.995)
            {
                continue;
            }

            for (int row = 0; row < factor.Length; row++)
            {
                factor[row] = 0;
                foreach (int at in places)
                {
                    factor[row] += relaxation.Factor(at, row);
                }
            }

            long by = Divisor(factor, whole);
            for (int times = 1; by > 0 && times <= Times && times < by; times++)
            {
                violation.Weigh([.. whole.Select(own => (((own * times) % by) + by) % by)], by, false, found);
            }
        }

        return found;
    }

    /// <summary>What stands at each place of the basis, and the keys, as the sums of places they are the rest of.</summary>
    private static IEnumerable<int[]> Places(Question question, Relaxation relaxation)
    {
        List<int>?[] of = new List<int>?[question.Items];
        for (int at = 0; at < relaxation.Rows; at++)
        {
            yield return [at];
            if (relaxation.ItemAt(at) is >= 0 and var item)
            {
                (of[item] ??= []).Add(at);
            }
        }

        foreach (List<int>? places in of)
        {
            if (places is { Count: > 1 })
            {
                yield return [.. places];
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
}
