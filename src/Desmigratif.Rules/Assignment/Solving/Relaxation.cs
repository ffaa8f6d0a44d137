namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// Suggests prices: the linear programme in which items may be divided among options, within the bins, the earlier levels and the cuts. A dual
/// simplex, which goes on from where it was when options are forbidden or rows are added. Each item has one option as its key, which takes what its
/// other options leave, so that the inverse has a row for each bin, level and cut only. Only the four basic operations on doubles in a fixed
/// order are used, so that every machine finds the same prices, and no bound rests on them: <see cref="Bounding"/> evaluates them in whole
/// numbers.
/// </summary>
internal sealed partial class Relaxation
{
    private const double Hair = 1e-9;
    private const double Grain = 1e-7;
    private const int Renewal = 150;

    private readonly Question question;
    private readonly bool[] forbidden;
    private readonly int items;
    private readonly int bins;
    private readonly int[] itemOf;
    private readonly double[] cost;
    private readonly double unit;
    private readonly List<double[]> number = [];
    private readonly List<double> limit = [];
    private readonly List<double> scale = [];
    private int pivots;
    private bool stale;
    private int ray;
    private double raySide;

    public Relaxation(Question question, bool[] forbidden)
    {
        this.question = question;
        this.forbidden = forbidden;
        (items, bins) = (question.Items, question.Bins);
        itemOf = new int[question.Options];
        for (int item = 0; item < items; item++)
        {
            itemOf.AsSpan(question.Start[item]..question.Start[item + 1]).Fill(item);
        }

        unit = question.Goal.Most;
        cost = new double[question.Options];
        double hair = double.Min(1e-6, 0.2 / (unit * (question.Real + 1)));
        for (int option = 0; option < cost.Length; option++)
        {
            cost[option] = (question.Goal.Number[option] / unit) + (hair * (option * 7919L % 1009) / 1009);
        }

        for (int bin = 0; bin < bins; bin++)
        {
            limit.Add(question.Capacity[bin]);
            scale.Add(1);
        }

        basis = new int[bins];
        inverse = new double[bins][];
        level = new double[bins];
        norm = new double[bins];
        dual = new double[bins];
        step = new double[bins];
        place = new int[question.Options];
        key = new int[items];
        others = new int[items];
        rest = new double[items];
        reduced = new double[question.Options];
        along = new double[question.Options];
        candidate = new int[question.Options];
        slope = new double[question.Options];
        Begin();
        foreach (Row row in question.Rows)
        {
            Add(row);
        }
    }

    /// <summary>How many rows there are: bins, then levels, then cuts.</summary>
    public int Rows => limit.Count;

    /// <summary>What the programme costs, in units of the level.</summary>
    public double Value { get; private set; }

    /// <summary>Whether it was found that nothing fits.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Work done so far, in numbers touched.</summary>
    public long Work { get; private set; }

    /// <summary>Steps done so far.</summary>
    public long Steps { get; private set; }

    /// <summary>How much of an option is taken, from 0 to 1.</summary>
    public double Share(int option) => place[option] >= 0 ? level[place[option]] : key[itemOf[option]] == option ? rest[itemOf[option]] : 0;

    /// <summary>What one unit of a row is worth in units of the level; never below zero.</summary>
    /// <param name="row">The row.</param>
    /// <param name="enough">Where nothing fits, the value that the weights are to show.</param>
    public double Weight(int row, double enough)
    {
        double own = dual[row];
        if (IsEmpty && ray >= 0)
        {
            own += raySide * inverse[ray][row] * double.Max(0, enough - Value) / (unit * double.Abs(level[ray]));
        }

        return double.Max(0, -own) * unit / scale[row];
    }

    /// <summary>The combination of rows that gives what stands at a place of the basis.</summary>
    public double Factor(int at, int row) => inverse[at][row] / scale[row];

    /// <summary>The item whose option stands at a place of the basis, or -1 where a row has room.</summary>
    public int ItemAt(int at) => basis[at] < 0 ? -1 : itemOf[basis[at]];

    /// <summary>What stands at a place of the basis.</summary>
    public double LevelAt(int at) => level[at];

    /// <summary>The option of an item that takes what its other options leave.</summary>
    public int Key(int item) => key[item];

    /// <summary>Whether a row has room, so that it could be left out.</summary>
    public bool HasRoom(int row) => Array.IndexOf(basis, ~row, 0, Rows) >= 0;

    /// <summary>Adds a row; what it says holds after the next <see cref="Optimise"/>.</summary>
    public void Add(Row row)
    {
        int at = Rows;
        double most = row.Most;
        double[] own = new double[question.Options];
        for (int option = 0; option < own.Length; option++)
        {
            own[option] = row.Number[option] / most;
        }

        number.Add(own);
        limit.Add(row.Limit / most);
        scale.Add(most);
        Grow(at);
    }

    /// <summary>Leaves out a row that has room.</summary>
    public void Remove(int row)
    {
        int at = Array.IndexOf(basis, ~row, 0, Rows);
        int last = Rows - 1;
        if (at != last)
        {
            inverse[at] = inverse[last];
            (basis[at], level[at], norm[at]) = (basis[last], level[last], norm[last]);
            if (basis[at] >= 0)
            {
                place[basis[at]] = at;
            }
        }

        for (int own = 0; own < last; own++)
        {
            double[] line = inverse[own];
            Array.Copy(line, row + 1, line, row, last - row);
            line[last] = 0;
            basis[own] = basis[own] < 0 && ~basis[own] > row ? basis[own] + 1 : basis[own];
        }

        Array.Copy(dual, row + 1, dual, row, last - row);
        dual[last] = 0;
        number.RemoveAt(row - bins);
        limit.RemoveAt(row);
        scale.RemoveAt(row);
    }

    /// <summary>Finds the best prices, from where it is.</summary>
    /// <param name="enough">A value with which the work is done.</param>
    /// <param name="most">The greatest number of steps; some thousands unless said otherwise, so that it ends in any case.</param>
    public void Optimise(double enough, int most = 0)
    {
        if (stale)
        {
            Recount();
        }

        most = most > 0 ? most : 1000 + (20 * (Rows + items));
        IsEmpty = false;
        ray = -1;
        for (int count = 0; count < most; count++)
        {
            if (pivots >= Renewal)
            {
                Renew();
            }

            if (Value >= enough || !Step())
            {
                return;
            }

            Steps++;
        }
    }
}
