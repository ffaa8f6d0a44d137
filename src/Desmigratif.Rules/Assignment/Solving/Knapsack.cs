namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// A sharper bound than the transport: with the prices of the items taken from it, each bin chooses whole items, by one small knapsack
/// a bin (the Lagrangian of "each item once"). With squares and loads as they are.
/// </summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed class Knapsack<TCost>
    where TCost : struct, ICost<TCost>
{
    private readonly Part<TCost> part;
    private readonly int[] optionsOf;
    private readonly int[] itemsOf;
    private readonly int[] begin;
    private readonly TCost[] best;

    public Knapsack(Part<TCost> part)
    {
        this.part = part;
        begin = new int[part.Bins.Length + 2];
        foreach (int bin in part.Bin)
        {
            begin[bin + 1]++;
        }

        for (int bin = 0; bin <= part.Bins.Length; bin++)
        {
            begin[bin + 1] += begin[bin];
        }

        optionsOf = new int[part.Bin.Length];
        itemsOf = new int[part.Bin.Length];
        int[] fill = [.. begin];
        for (int item = 0; item < part.Items.Length; item++)
        {
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                int at = fill[part.Bin[option]]++;
                optionsOf[at] = option;
                itemsOf[at] = item;
            }
        }

        best = new TCost[(part.Capacity.Length == 0 ? 0 : part.Capacity.Max()) + 1];
        ItemPrice = new TCost[part.Items.Length];
    }

    /// <summary>What each item is worth, scaled: any values give a bound.</summary>
    public TCost[] ItemPrice { get; }

    /// <summary>Takes the prices of the items from a transport.</summary>
    public void Price(Flow<TCost> flow)
    {
        TCost sink = flow.Price[^1];
        for (int item = 0; item < ItemPrice.Length; item++)
        {
            ItemPrice[item] = TCost.Times(flow.Dual(item) - sink, part.Units[item]);
        }
    }

    /// <summary>The bound, scaled.</summary>
    /// <param name="forbidden">The options that may not be taken.</param>
    public TCost Bound(bool[] forbidden)
    {
        TCost sum = default;
        foreach (TCost price in ItemPrice)
        {
            sum += price;
        }

        for (int bin = 0; bin < part.Bins.Length; bin++)
        {
            sum += Bin(bin, forbidden);
        }

        for (int at = begin[part.Out]; at < begin[part.Out + 1]; at++)
        {
            int option = optionsOf[at];
            if (!forbidden[option] && Reduced(at) is { } gain && gain < default(TCost))
            {
                sum += gain;
            }
        }

        return sum;
    }

    private TCost Reduced(int at) => TCost.Times(part.Cost[optionsOf[at]], part.Scale) - ItemPrice[itemsOf[at]];

    private TCost Bin(int bin, bool[] forbidden)
    {
        int capacity = part.Capacity[bin];
        best.AsSpan(0, capacity + 1).Fill(TCost.Infinity);
        best[0] = default;
        int filled = 0;
        for (int at = begin[bin]; at < begin[bin + 1]; at++)
        {
            int option = optionsOf[at];
            if (forbidden[option])
            {
                continue;
            }

            TCost gain = Reduced(at);
            if (gain >= default(TCost))
            {
                continue;
            }

            int load = part.Load[option];
            filled = int.Min(capacity, filled + load);
            for (int sum = filled; sum >= load; sum--)
            {
                TCost with = best[sum - load] + gain;
                best[sum] = with < best[sum] ? with : best[sum];
            }
        }

        TCost least = default;
        for (int sum = 1; sum <= filled; sum++)
        {
            TCost whole = best[sum] + TCost.Times(part.Square, (long)sum * sum * part.Scale);
            least = whole < least ? whole : least;
        }

        return least;
    }
}
