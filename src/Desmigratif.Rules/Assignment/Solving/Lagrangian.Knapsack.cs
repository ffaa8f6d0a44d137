namespace Desmigratif.Rules.Assignment.Solving;

/// <content>What one bin chooses: the knapsack over its items.</content>
internal sealed partial class Lagrangian
{
    /// <summary>Fills <see cref="best"/> for a bin: the least cost of each load.</summary>
    private long Fill(int bin)
    {
        int capacity = lists.Capacity[bin];
        Pick(bin, capacity);
        best.AsSpan(0, capacity + 1).Fill(None);
        best[0] = 0;
        int width = capacity + 1;
        int filled = 0;
        for (int at = 0; at < pickedAt[capacity + 1]; at++)
        {
            int place = picked[at];
            int load = lists.LoadAt(place);
            long gain = cost[lists.OptionAt(place)] - Price[lists.ItemAt(place)];
            int upTo = int.Min(capacity, filled + load);
            via.AsSpan(at * width, width).Clear();
            for (int sum = upTo; sum >= load; sum--)
            {
                if (best[sum - load] < None && best[sum - load] + gain < best[sum])
                {
                    best[sum] = best[sum - load] + gain;
                    via[(at * width) + sum] = 1;
                }
            }

            filled = upTo;
        }

        long least = 0;
        for (int sum = 1; sum <= filled; sum++)
        {
            if (best[sum] < None)
            {
                least = long.Min(least, best[sum] + (weighing.Square * sum * sum));
            }
        }

        return least;
    }

    private long Choose(int bin)
    {
        long least = Fill(bin);
        loads[bin] = 0;
        if (least == 0)
        {
            return 0;
        }

        int capacity = lists.Capacity[bin];
        int width = capacity + 1;
        int sum = 1;
        while (best[sum] >= None || best[sum] + (weighing.Square * sum * sum) != least)
        {
            sum++;
        }

        loads[bin] = sum;
        for (int at = pickedAt[capacity + 1] - 1; at >= 0; at--)
        {
            if (via[(at * width) + sum] != 0)
            {
                int place = picked[at];
                Take(lists.ItemAt(place), lists.OptionAt(place));
                sum -= lists.LoadAt(place);
            }
        }

        return least;
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
                int option = lists.OptionAt(place);
                long gain = cost[option] - Price[lists.ItemAt(place)];
                if (gain >= 0 || forbidden[option])
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

    private long Gain(int place) => cost[lists.OptionAt(place)] - Price[lists.ItemAt(place)];
}
