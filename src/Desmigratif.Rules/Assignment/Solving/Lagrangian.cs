namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// The Lagrangian of "each item once": items have prices, and each bin chooses freely the whole items that pay best, by one small
/// knapsack. Any prices give a bound; <see cref="Ascend"/> betters them.
/// </summary>
internal sealed partial class Lagrangian
{
    private const long None = long.MaxValue / 4;
    private const int Parts = 1024;

    private readonly BinLists lists;
    private readonly bool[] forbidden;
    private readonly long[] cost;
    private readonly Weighing weighing;
    private readonly int[] loose;
    private readonly long[] looseDirection;
    private readonly long[] bestWeight;
    private readonly long[] direction;
    private readonly long[] bestPrice;
    private readonly int[] count;
    private readonly long[] best;
    private readonly int[] via;
    private readonly int[] picked;
    private readonly int[] pickedAt;
    private readonly int[] chosen;
    private readonly int[] loads;
    private int chosenCount;

    public Lagrangian(BinLists lists, Weighing weighing, bool[] forbidden, int[] loose)
    {
        this.weighing = weighing;
        this.loose = loose;
        looseDirection = new long[loose.Length];
        bestWeight = [.. weighing.Weight];
        this.lists = lists;
        this.forbidden = forbidden;
        cost = weighing.Cost;
        Price = new long[lists.Items];
        bestPrice = new long[lists.Items];
        direction = new long[lists.Items];
        count = new int[lists.Items];
        loads = new int[lists.Bins];
        int widest = lists.Widest;
        best = new long[widest + 1];
        int most = 1;
        for (int load = 1; load <= widest; load++)
        {
            most += widest / load;
        }

        picked = new int[most];
        pickedAt = new int[widest + 2];
        via = new int[picked.Length * (widest + 1)];
        chosen = new int[lists.Options + lists.Items];
        Share = new int[lists.Options];
    }

    /// <summary>What each item is worth.</summary>
    public long[] Price { get; }

    /// <summary>How often each option was chosen of late, out of 1,024.</summary>
    public int[] Share { get; }

    /// <summary>The options chosen at the last look.</summary>
    public ReadOnlySpan<int> Chosen => chosen.AsSpan(0, chosenCount);

    /// <summary>Whether each item was chosen exactly once at the last look.</summary>
    public bool IsWhole => count.AsSpan().IndexOfAnyExcept(1) < 0;

    /// <summary>Whether the last look is itself a solution that meets the earlier levels exactly, so that no prices can do better.</summary>
    public bool IsSolved => IsWhole && Array.TrueForAll(loose, level => Excess(level) == 0);

    /// <summary>Betters the prices.</summary>
    /// <param name="target">Where the bound would like to arrive.</param>
    /// <param name="enough">A bound with which the work is done.</param>
    /// <param name="rounds">How often to look at most.</param>
    /// <param name="pace">The length of the first steps, in 1,024ths of the way to the target.</param>
    /// <returns>The best bound; its prices are kept.</returns>
    public long Ascend(long target, long enough, int rounds, long pace = 1024)
    {
        long highest = long.MinValue;
        int patience = rounds < 100 ? 6 : 20;
        int idle = 0;
        direction.AsSpan().Clear();
        looseDirection.AsSpan().Clear();
        for (int round = 0; round < rounds; round++)
        {
            long bound = Look();
            Remember(round);
            if (bound > highest)
            {
                highest = bound;
                Price.CopyTo(bestPrice, 0);
                weighing.Weight.CopyTo(bestWeight, 0);
                idle = 0;
            }
            else if (++idle == patience)
            {
                idle = 0;
                pace /= 2;
                if (pace < 8)
                {
                    break;
                }
            }

            if (highest >= enough || IsSolved)
            {
                break;
            }

            Step(long.Max(target - bound, 1), pace);
        }

        bestPrice.CopyTo(Price, 0);
        if (loose.Length > 0)
        {
            bestWeight.CopyTo(weighing.Weight, 0);
            weighing.Reweigh();
        }

        return highest;
    }

    /// <summary>Lets each bin choose, and returns the bound.</summary>
    public long Look()
    {
        count.AsSpan().Clear();
        chosenCount = 0;
        long sum = -weighing.Earlier;
        foreach (long price in Price)
        {
            sum += price;
        }

        for (int bin = 0; bin < lists.Bins; bin++)
        {
            sum += Choose(bin);
        }

        for (int place = lists.Begin(lists.Bins); place < lists.End(lists.Bins); place++)
        {
            (int item, int option) = (lists.ItemAt(place), lists.OptionAt(place));
            if (!forbidden[option] && cost[option] < Price[item])
            {
                sum += cost[option] - Price[item];
                Take(item, option);
            }
        }

        return sum;
    }

    /// <summary>Forbids every option with which the bound exceeds a limit.</summary>
    /// <returns>How many were forbidden.</returns>
    public int Fix(long bound, long limit)
    {
        int fixedOptions = 0;
        for (int bin = 0; bin < lists.Bins; bin++)
        {
            long least = Fill(bin);
            int capacity = lists.Capacity[bin];
            for (int place = lists.Begin(bin); place < lists.End(bin); place++)
            {
                (int item, int option) = (lists.ItemAt(place), lists.OptionAt(place));
                if (forbidden[option])
                {
                    continue;
                }

                long with = None;
                int load = lists.Load[option];
                for (int sum = 0; sum + load <= capacity; sum++)
                {
                    with = long.Min(with, best[sum] + (weighing.Square * (sum + load) * (sum + load)));
                }

                if (bound - least + with + cost[option] - Price[item] > limit)
                {
                    forbidden[option] = true;
                    fixedOptions++;
                }
            }
        }

        for (int place = lists.Begin(lists.Bins); place < lists.End(lists.Bins); place++)
        {
            (int item, int option) = (lists.ItemAt(place), lists.OptionAt(place));
            if (!forbidden[option] && bound + long.Max(0, cost[option] - Price[item]) > limit)
            {
                forbidden[option] = true;
                fixedOptions++;
            }
        }

        return fixedOptions;
    }

    private void Step(long gap, long pace)
    {
        long norm = 0;
        for (int item = 0; item < count.Length; item++)
        {
            direction[item] = ((1 - count[item]) * Parts) + (direction[item] * 8 / 10);
            norm += direction[item] * direction[item];
        }

        for (int at = 0; at < loose.Length; at++)
        {
            long spread = long.Max(1, weighing.Spread[loose[at]]);
            looseDirection[at] = (Excess(loose[at]) * Parts / spread) + (looseDirection[at] * 8 / 10);
            norm += looseDirection[at] * looseDirection[at];
        }

        if (norm == 0)
        {
            return;
        }

        for (int at = 0; at < loose.Length; at++)
        {
            long spread = long.Max(1, weighing.Spread[loose[at]]);
            weighing.Shift(loose[at], (long)((Int128)gap * pace * looseDirection[at] / norm / spread));
        }

        if (loose.Length > 0)
        {
            weighing.Reweigh();
        }

        for (int item = 0; item < count.Length; item++)
        {
            Price[item] += (long)((Int128)gap * pace * direction[item] / norm);
        }
    }

    /// <summary>How far the last choice exceeds an earlier level.</summary>
    private long Excess(int level)
    {
        long excess = weighing.Excess(level, Chosen);
        if (level == lists.SquareLevel)
        {
            foreach (int load in loads)
            {
                excess += (long)load * load;
            }
        }

        return excess;
    }

    private void Remember(int round)
    {
        int part = round < 4 ? Parts / (round + 1) : Parts / 8;
        for (int option = 0; option < Share.Length; option++)
        {
            Share[option] -= Share[option] * part / Parts;
        }

        for (int at = 0; at < chosenCount; at++)
        {
            Share[chosen[at]] += part;
        }
    }

    private void Take(int item, int option)
    {
        count[item]++;
        chosen[chosenCount++] = option;
    }
}
