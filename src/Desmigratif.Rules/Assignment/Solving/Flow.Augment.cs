namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The shortest augmenting paths, and the books that are kept of them.</content>
internal sealed partial class Flow<TCost>
{
    private bool Augment(int unit, int target)
    {
        state.AsSpan().Clear();
        int open = 0;
        int item = itemOf[unit];
        for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
        {
            if (!Forbidden[option])
            {
                Offer(part.Bin[option], Share[option] + Price[part.Bin[option]], unit, option, -1, ref open);
            }
        }

        while (open > 0)
        {
            int best = 0;
            for (int index = 1; index < open; index++)
            {
                if (distance[queue[index]] < distance[queue[best]])
                {
                    best = index;
                }
            }

            int node = queue[best];
            queue[best] = queue[--open];
            state[node] = 2;
            if (node == target)
            {
                Reprice(target);
                Apply(target);
                return true;
            }

            if (node == Sink)
            {
                FromSink(ref open);
            }
            else
            {
                FromBin(node, ref open);
            }
        }

        return false;
    }

    private void FromSink(ref int open)
    {
        TCost far = distance[Sink] - Price[Sink];
        for (int bin = 0; bin < bins; bin++)
        {
            if (Load[bin] > 0 && state[bin] != 2)
            {
                Offer(bin, far - slot[Load[bin]] + Price[bin], -1, -1, Sink, ref open);
            }
        }

        if (Load[bins] > 0 && state[bins] != 2)
        {
            Offer(bins, far + Price[bins], -1, -1, Sink, ref open);
        }
    }

    private void FromBin(int node, ref int open)
    {
        TCost far = distance[node] - Price[node];
        int last = -1;
        for (int unit = head[node]; unit >= 0; unit = next[unit])
        {
            int item = itemOf[unit];
            if (item == last)
            {
                continue;
            }

            last = item;
            TCost left = far - Share[OptionOf[unit]];
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                int to = part.Bin[option];
                if (!Forbidden[option] && state[to] != 2)
                {
                    Offer(to, left + Share[option] + Price[to], unit, option, node, ref open);
                }
            }
        }

        if (state[Sink] != 2)
        {
            if (node == bins)
            {
                Offer(Sink, far + Price[Sink], -1, -1, node, ref open);
            }
            else if (Load[node] < part.Capacity[node])
            {
                Offer(Sink, far + slot[Load[node] + 1] + Price[Sink], -1, -1, node, ref open);
            }
        }
    }

    private void Offer(int node, TCost far, int unit, int option, int from, ref int open)
    {
        if (state[node] == 0)
        {
            state[node] = 1;
            queue[open++] = node;
        }
        else if (far >= distance[node])
        {
            return;
        }

        distance[node] = far;
        viaUnit[node] = unit;
        viaOption[node] = option;
        viaNode[node] = from;
    }

    private void Reprice(int target)
    {
        TCost end = distance[target];
        for (int node = 0; node < nodes; node++)
        {
            if (state[node] == 2)
            {
                Price[node] += end - distance[node];
            }
        }
    }

    private void Apply(int target)
    {
        for (int node = target; node >= 0;)
        {
            int from = viaNode[node];
            if (node == Sink)
            {
                Load[from]++;
                Value += from == bins ? default : slot[Load[from]];
            }
            else if (from == Sink)
            {
                Value -= node == bins ? default : slot[Load[node]];
                Load[node]--;
            }
            else
            {
                int unit = viaUnit[node];
                if (from >= 0)
                {
                    Take(unit);
                }

                OptionOf[unit] = viaOption[node];
                Value += Share[viaOption[node]];
                Link(unit, node);
            }

            node = from;
        }
    }

    /// <summary>Takes a unit out of its bin; the load of the bin stays until the gap is filled.</summary>
    private void Take(int unit)
    {
        int option = OptionOf[unit];
        int bin = part.Bin[option];
        Value -= Share[option];
        if (previous[unit] >= 0)
        {
            next[previous[unit]] = next[unit];
        }
        else
        {
            head[bin] = next[unit];
        }

        if (next[unit] >= 0)
        {
            previous[next[unit]] = previous[unit];
        }

        OptionOf[unit] = -1;
    }

    private void Link(int unit, int bin)
    {
        next[unit] = head[bin];
        previous[unit] = -1;
        if (head[bin] >= 0)
        {
            previous[head[bin]] = unit;
        }

        head[bin] = unit;
    }
}
