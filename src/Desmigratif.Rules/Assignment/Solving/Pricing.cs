namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// The Lagrangian of "each item once" and "each earlier level as it is": items have prices, earlier levels weights, and each bin chooses
/// freely the whole items that pay best, by one small knapsack. Any prices and weights give a bound, in whole numbers.
/// </summary>
internal sealed class Pricing
{
    private const long None = long.MaxValue / 4;

    private readonly Question question;
    private readonly BinLists lists;
    private readonly bool[] forbidden;
    private readonly long[] cost;
    private readonly long[] best;
    private readonly bool[] via;
    private readonly int[] picked;
    private readonly int[] pickedAt;
    private readonly int[] chosen;
    private int filled;

    public Pricing(Question question, bool[] forbidden)
    {
        this.question = question;
        this.forbidden = forbidden;
        lists = BinLists.Of(question);
        cost = new long[question.Options];
        Price = new long[question.Items];
        Weight = new long[question.Width];
        int widest = lists.Widest;
        best = new long[widest + 1];
        int most = 1;
        for (int load = 1; load <= widest; load++)
        {
            most += widest / load;
        }

        picked = new int[most];
        pickedAt = new int[widest + 2];
        via = new bool[most * (widest + 1)];
        chosen = new int[most];
    }

    /// <summary>What each item is worth.</summary>
    public long[] Price { get; }

    /// <summary>What one unit of each number counts; the last is the unit in which bounds are written.</summary>
    public long[] Weight { get; }

    /// <summary>What a bin counts for each square of its load.</summary>
    public long Square { get; private set; }

    /// <summary>What an option counts with these weights.</summary>
    public long CostOf(int option) => cost[option];

    /// <summary>Takes over weights that have changed.</summary>
    public void Reweigh()
    {
        for (int option = 0; option < cost.Length; option++)
        {
            ReadOnlySpan<long> row = question.Row(option);
            long sum = 0;
            for (int at = 0; at < row.Length; at++)
            {
                sum += Weight[at] * row[at];
            }

            cost[option] = sum;
        }

        Square = question.SquareAt < 0 ? 0 : Weight[question.SquareAt];
    }

    /// <summary>Lets each bin choose.</summary>
    /// <param name="master">Receives what bins would choose below what they pay now; nothing to receive none.</param>
    /// <returns>The bound.</returns>
    public long Look(Master? master = null)
    {
        long sum = 0;
        for (int at = 0; at + 1 < Weight.Length; at++)
        {
            sum -= Weight[at] * question.Residual[at];
        }

        foreach (long price in Price)
        {
            sum += price;
        }

        for (int bin = 0; bin < lists.Bins; bin++)
        {
            sum += Fill(bin);
            if (master is not null)
            {
                Offer(master, bin);
            }
        }

        for (int place = lists.Begin(lists.Bins); place < lists.End(lists.Bins); place++)
        {
            sum += forbidden[lists.OptionAt(place)] ? 0 : long.Min(0, Gain(place));
        }

        return sum;
    }

    /// <summary>Forbids every option with which the bound exceeds a limit.</summary>
    public void Fix(long bound, long limit)
    {
        for (int bin = 0; bin < lists.Bins; bin++)
        {
            long least = Fill(bin);
            int capacity = lists.Capacity[bin];
            for (int place = lists.Begin(bin); place < lists.End(bin); place++)
            {
                int option = lists.OptionAt(place);
                if (forbidden[option])
                {
                    continue;
                }

                long with = None;
                int load = lists.LoadAt(place);
                for (int sum = 0; sum <= filled && sum + load <= capacity; sum++)
                {
                    with = long.Min(with, best[sum] + (Square * (sum + load) * (sum + load)));
                }

                forbidden[option] = with >= None || bound - least + with + Gain(place) > limit;
            }
        }

        for (int place = lists.Begin(lists.Bins); place < lists.End(lists.Bins); place++)
        {
            forbidden[lists.OptionAt(place)] |= bound + long.Max(0, Gain(place)) > limit;
        }
    }

    private long Gain(int place) => cost[lists.OptionAt(place)] - Price[lists.ItemAt(place)];

    /// <summary>Fills <see cref="best"/> for a bin: the least cost of each load, squares aside.</summary>
    /// <returns>The least cost of all, squares included.</returns>
    private long Fill(int bin)
    {
        int capacity = lists.Capacity[bin];
        Pick(bin, capacity);
        best.AsSpan(0, capacity + 1).Fill(None);
        best[0] = 0;
        int width = capacity + 1;
        filled = 0;
        for (int at = 0; at < pickedAt[capacity + 1]; at++)
        {
            int load = lists.LoadAt(picked[at]);
            long gain = Gain(picked[at]);
            filled = int.Min(capacity, filled + load);
            via.AsSpan(at * width, width).Clear();
            for (int sum = filled; sum >= load; sum--)
            {
                if (best[sum - load] < None && best[sum - load] + gain < best[sum])
                {
                    best[sum] = best[sum - load] + gain;
                    via[(at * width) + sum] = true;
                }
            }
        }

        long least = 0;
        for (int sum = 1; sum <= filled; sum++)
        {
            least = best[sum] < None ? long.Min(least, best[sum] + (Square * sum * sum)) : least;
        }

        return least;
    }

    private void Offer(Master master, int bin)
    {
        int width = lists.Capacity[bin] + 1;
        long paid = master.Paid(bin);
        for (int load = 1; load <= filled; load++)
        {
            if (best[load] >= None || best[load] + (Square * load * load) >= paid)
            {
                continue;
            }

            int count = 0;
            int sum = load;
            for (int at = pickedAt[width] - 1; at >= 0; at--)
            {
                if (via[(at * width) + sum])
                {
                    chosen[count++] = lists.OptionAt(picked[at]);
                    sum -= lists.LoadAt(picked[at]);
                }
            }

            master.Add(bin, chosen.AsSpan(0, count));
        }
    }

    /// <summary>Of each load only the best few can be chosen together: as many as fit.</summary>
    private void Pick(int bin, int capacity)
    {
        pickedAt[0] = 0;
        pickedAt[1] = 0;
        for (int load = 1; load <= capacity; load++)
        {
            int begin = pickedAt[load];
            int room = capacity / load;
            int end = begin;
            for (int place = lists.Begin(bin, load); place < lists.End(bin, load); place++)
            {
                long gain = Gain(place);
                if (gain >= 0 || forbidden[lists.OptionAt(place)])
                {
                    continue;
                }

                int at = end < begin + room ? end++ : end;
                while (at > begin && Gain(picked[at - 1]) > gain)
                {
                    if (at < end)
                    {
                        picked[at] = picked[at - 1];
                    }

                    at--;
                }

                if (at < end)
                {
                    picked[at] = place;
                }
            }

            pickedAt[load + 1] = end;
        }
    }
}
