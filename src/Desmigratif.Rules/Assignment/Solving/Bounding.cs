namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// What weights of the rows prove, in whole numbers: with any weights not below zero, no solution costs less than what the items choose
/// freely when each row is paid for. Drops what can be part of no solution that is good enough.
/// </summary>
internal sealed class Bounding
{
    /// <summary>No sum exceeds this.</summary>
    private const long Greatest = 1L << 61;

    private readonly Question question;
    private readonly bool[] forbidden;
    private readonly List<Row> rows;
    private readonly long[] total;
    private readonly long[] least;
    private readonly long loads;

    public Bounding(Question question, bool[] forbidden)
    {
        this.question = question;
        this.forbidden = forbidden;
        rows = [.. question.Rows];
        total = new long[question.Options];
        least = new long[question.Items];
        loads = 1 + question.Load.Sum(own => long.Abs(own)) + question.Capacity.Sum(own => (long)own);
        long unit = 1;
        while (unit < 1 << 20 && unit < (1L << 50) / question.Goal.Greatest)
        {
            unit *= 2;
        }

        Unit = unit;
    }

    /// <summary>What a bound counts one unit of the level as.</summary>
    public long Unit { get; }

    /// <summary>The levels and cuts, as the relaxation counts them after the bins.</summary>
    public IReadOnlyList<Row> Rows => rows;

    /// <summary>The bound of the last look.</summary>
    public long Bound { get; private set; }

    /// <summary>The bound with which the best solution is proven.</summary>
    public long Enough => ((question.Target - 1) * Unit) + 1;

    public void Add(Row row) => rows.Add(row);

    public void Remove(int row) => rows.RemoveAt(row);

    /// <summary>Evaluates the weights that a relaxation suggests.</summary>
    /// <returns>The bound.</returns>
    public long Look(Relaxation relaxation)
    {
        long heaviest = Greatest / (relaxation.Rows + 1);
        long bound = 0;
        long[] goal = question.Goal.Number;
        for (int option = 0; option < total.Length; option++)
        {
            total[option] = goal[option] * Unit;
        }

        long[] bins = new long[question.Bins];
        for (int bin = 0; bin < bins.Length; bin++)
        {
            bins[bin] = Weight(relaxation, bin, heaviest / loads);
            bound -= bins[bin] * question.Capacity[bin];
        }

        for (int option = 0; option < total.Length; option++)
        {
            int bin = question.Bin[option];
            total[option] += bin < bins.Length ? bins[bin] * question.Load[option] : 0;
        }

        for (int at = 0; at < rows.Count; at++)
        {
            Row row = rows[at];
            long weight = Weight(relaxation, bins.Length + at, heaviest / row.Greatest);
            if (weight == 0)
            {
                continue;
            }

            bound -= weight * row.Limit;
            long[] number = row.Number;
            for (int option = 0; option < total.Length; option++)
            {
                total[option] += weight * number[option];
            }
        }

        for (int item = 0; item < least.Length; item++)
        {
            long own = Greatest;
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                own = forbidden[option] ? own : long.Min(own, total[option]);
            }

            least[item] = own;
            if (own == Greatest)
            {
                return Bound = Greatest;
            }

            bound += own;
        }

        return Bound = bound;
    }

    /// <summary>Forbids every option with which the bound of the last look exceeds the best solution.</summary>
    public void Fix()
    {
        long room = (question.Target * Unit) - Bound;
        for (int item = 0; item < least.Length; item++)
        {
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                forbidden[option] |= total[option] - least[item] > room;
            }
        }
    }

    private long Weight(Relaxation relaxation, int row, long heaviest) =>
        (long)double.Min(heaviest, (relaxation.Weight(row, question.Target + 1) * Unit) + 0.5);
}
