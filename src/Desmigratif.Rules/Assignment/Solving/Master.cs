namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// Finds good prices: the linear programme over what bins have chosen so far. Each item is covered, each bin chooses once, earlier levels
/// stay within their values. Only the four basic operations on doubles in a fixed order are used, so that every machine finds the same
/// prices, and no bound rests on them: <see cref="Pricing"/> evaluates the rounded prices in whole numbers.
/// </summary>
internal sealed partial class Master
{
    private const double Trace = 1e-4;
    private const double Far = 1e5;
    private const double Heaviest = 1L << 57;
    private const long Parts = 16;
    private const long Calm = 8;
    private const int Rounds = 2000;

    private readonly Question question;
    private readonly bool[] forbidden;
    private readonly int items;
    private readonly int bins;
    private readonly int levels;
    private readonly int rows;
    private readonly double[] scale;
    private readonly double[] floor;
    private readonly int[] itemOf;

    public Master(Question question, bool[] forbidden)
    {
        this.question = question;
        this.forbidden = forbidden;
        (items, bins, levels) = (question.Items, question.Bins, question.Width - 1);
        rows = items + bins + levels;
        scale = [.. question.Spread.Select(spread => (double)spread)];
        floor = new double[items];
        floor.AsSpan().Fill(double.MaxValue);
        Share = new double[question.Options];
        paid = new long[bins];
        basis = new int[rows];
        inverse = new double[rows][];
        level = new double[rows];
        right = new double[rows];
        dual = new double[rows];
        step = new double[rows];
        taken = new int[rows];
        itemOf = new int[question.Options];
        for (int item = 0; item < items; item++)
        {
            itemOf.AsSpan(question.Start[item]..question.Start[item + 1]).Fill(item);
        }

        Begin();
    }

    /// <summary>How much of each option the programme takes, from 0 to 1.</summary>
    public double[] Share { get; }

    /// <summary>What one bin pays at the last prices, in the unit of the bound; less a hair, so that nothing is chosen twice.</summary>
    public long Paid(int bin) => paid[bin];

    /// <summary>Work done so far, in numbers touched.</summary>
    public long Work { get; private set; }

    /// <summary>Betters prices and weights until they cannot be bettered or a bound is reached.</summary>
    /// <param name="pricing">Evaluates prices; holds the best ones afterwards.</param>
    /// <param name="enough">A bound with which the work is done.</param>
    /// <param name="reach">How far prices may go from where they are, at first, in units of the level.</param>
    /// <param name="work">How much work may be done; one round is done in any case.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The best bound.</returns>
    public long Ascend(Pricing pricing, long enough, double reach, long work, CancellationToken cancellation)
    {
        double width = reach / scale[levels];
        long end = Work + work;
        Refresh();
        Center(pricing, width);
        Best best = new(pricing);
        for (int round = 0; round < Rounds && best.Bound < enough && (round == 0 || Work < end); round++)
        {
            cancellation.ThrowIfCancellationRequested();
            Optimise();
            int before = Columns;
            Read(pricing, best, Calm);
            best.Offer(pricing, pricing.Look(this));
            if (Columns == before && best.Bound < enough)
            {
                Read(pricing, best, 0);
                best.Offer(pricing, pricing.Look(this));
            }

            Work += 2L * question.Options;
            if (Columns == before)
            {
                width *= 4;
                if (!Widen(width))
                {
                    break;
                }
            }
        }

        best.Return(pricing);
        Shares();
        return best.Bound;
    }

    /// <summary>Lets prices move within a distance of where they are.</summary>
    private void Center(Pricing pricing, double width)
    {
        double unit = pricing.Weight[^1] * scale[^1];
        for (int item = 0; item < items; item++)
        {
            Box(item, pricing.Price[item] / unit, width);
        }

        Reprice();
    }

    private void Box(int item, double at, double width)
    {
        cost[item] = double.Max(0, at) + width;
        cost[items + item] = -double.Max(0, double.Min(floor[item], at - width));
    }

    /// <summary>Widens the room of prices that are held back by it.</summary>
    /// <returns>Whether any was.</returns>
    private bool Widen(double width)
    {
        bool held = false;
        for (int row = 0; row < rows; row++)
        {
            int column = basis[row];
            held |= level[row] > Trace && (column < items || (column < 2 * items && cost[column] < 0 && cost[column] > -floor[column - items]));
        }

        if (!held || width > Far)
        {
            return false;
        }

        for (int item = 0; item < items; item++)
        {
            Box(item, dual[item], width);
        }

        Reprice();
        return true;
    }

    /// <summary>Rounds the prices to whole numbers, some way back towards the best ones, so that they do not swing.</summary>
    private void Read(Pricing pricing, Best best, long calm)
    {
        long whole = pricing.Weight[levels];
        double unit = whole * scale[levels];
        double most = Heaviest / items;
        for (int item = 0; item < items; item++)
        {
            long own = (long)double.Clamp(dual[item] * unit, -most, most);
            pricing.Price[item] = own + ((best.Price[item] - own) / Parts * calm);
        }

        for (int bin = 0; bin < bins; bin++)
        {
            paid[bin] = (long)double.Clamp((dual[items + bin] * unit) - (whole * 0.0001), -Heaviest, 0);
        }

        for (int at = 0; at < levels; at++)
        {
            double heaviest = Heaviest / question.Greatest(at);
            long own = (long)double.Clamp(-dual[items + bins + at] * unit / scale[at], 0, heaviest);
            pricing.Weight[at] = own + ((best.Weight[at] - own) / Parts * calm);
        }

        pricing.Reweigh();
    }

    /// <summary>How much of each option is taken.</summary>
    private void Shares()
    {
        Array.Clear(Share);
        for (int row = 0; row < rows; row++)
        {
            if (level[row] > 0)
            {
                foreach (int option in OptionsOf(basis[row]))
                {
                    Share[option] += level[row];
                }
            }
        }
    }
}
