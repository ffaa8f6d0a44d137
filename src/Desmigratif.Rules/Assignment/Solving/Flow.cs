namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// The relaxation in which items may be divided: a transport of units to bins, solved by shortest augmenting paths and kept optimal when
/// options are forbidden. Prices stay such that no step of the transport has a negative reduced cost.
/// </summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed class Flow<TCost>
    where TCost : struct, ICost<TCost>
{
    private readonly Part<TCost> part;
    private readonly int bins;
    private readonly int nodes;
    private readonly int[] firstUnit;
    private readonly int[] itemOf;
    private readonly int[] head;
    private readonly int[] next;
    private readonly int[] previous;
    private readonly TCost[] slot;
    private readonly TCost[] distance;
    private readonly int[] state;
    private readonly int[] viaUnit;
    private readonly int[] viaOption;
    private readonly int[] viaNode;
    private readonly int[] queue;

    public Flow(Part<TCost> part)
    {
        this.part = part;
        bins = part.Bins.Length;
        nodes = bins + 2;
        firstUnit = new int[part.Items.Length + 1];
        for (int item = 0; item < part.Items.Length; item++)
        {
            firstUnit[item + 1] = firstUnit[item] + part.Units[item];
        }

        int units = firstUnit[^1];
        itemOf = new int[units];
        for (int item = 0; item < part.Items.Length; item++)
        {
            itemOf.AsSpan(firstUnit[item], part.Units[item]).Fill(item);
        }

        OptionOf = new int[units];
        OptionOf.AsSpan().Fill(-1);
        Load = new int[bins + 1];
        Price = new TCost[nodes];
        Forbidden = new bool[part.Bin.Length];
        head = new int[bins + 1];
        head.AsSpan().Fill(-1);
        next = new int[units];
        previous = new int[units];
        distance = new TCost[nodes];
        state = new int[nodes];
        viaUnit = new int[nodes];
        viaOption = new int[nodes];
        viaNode = new int[nodes];
        queue = new int[nodes];
        int widest = part.Capacity.Length == 0 ? 0 : part.Capacity.Max();
        slot = new TCost[widest + 2];
        for (int load = 1; load <= widest + 1; load++)
        {
            slot[load] = TCost.Times(part.Square, ((2L * load) - 1) * part.Scale);
        }
    }

    /// <summary>The option each unit takes.</summary>
    public int[] OptionOf { get; }

    /// <summary>The units in each bin; last those that stay out.</summary>
    public int[] Load { get; }

    /// <summary>The price of a place in each bin, of staying out, and of the sink.</summary>
    public TCost[] Price { get; }

    /// <summary>The options that may not be taken.</summary>
    public bool[] Forbidden { get; }

    /// <summary>The cost of the transport, scaled.</summary>
    public TCost Value { get; private set; }

    private int Sink => bins + 1;

    /// <summary>The first unit of an item; its units follow each other.</summary>
    public int FirstUnit(int item) => firstUnit[item];

    /// <summary>The item of a unit.</summary>
    public int ItemOf(int unit) => itemOf[unit];

    /// <summary>Places every unit.</summary>
    /// <returns>Whether there was room.</returns>
    public bool Solve()
    {
        for (int unit = 0; unit < itemOf.Length; unit++)
        {
            if (!Augment(unit, Sink))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Forbids an option and moves what takes it elsewhere.</summary>
    /// <returns>Whether there was room elsewhere.</returns>
    public bool Forbid(int item, int option)
    {
        Forbidden[option] = true;
        for (int unit = firstUnit[item]; unit < firstUnit[item + 1]; unit++)
        {
            if (OptionOf[unit] == option)
            {
                Take(unit);
                if (!Augment(unit, part.Bin[option]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Forbids all options of an item but one.</summary>
    /// <returns>Whether there was room.</returns>
    public bool Only(int item, int option)
    {
        for (int other = part.Start[item]; other < part.Start[item + 1]; other++)
        {
            Forbidden[other] |= other != option;
        }

        for (int unit = firstUnit[item]; unit < firstUnit[item + 1]; unit++)
        {
            int taken = OptionOf[unit];
            if (taken != option)
            {
                Take(unit);
                if (!Augment(unit, part.Bin[taken]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Keeps the state, so that <see cref="Restore"/> can return to it.</summary>
    public void Save(Saved<TCost> saved)
    {
        OptionOf.CopyTo(saved.OptionOf, 0);
        Load.CopyTo(saved.Load, 0);
        Price.CopyTo(saved.Price, 0);
        Forbidden.CopyTo(saved.Forbidden, 0);
        saved.Value = Value;
    }

    /// <summary>Returns to a state that was kept.</summary>
    public void Restore(Saved<TCost> saved)
    {
        saved.OptionOf.CopyTo(OptionOf, 0);
        saved.Load.CopyTo(Load, 0);
        saved.Price.CopyTo(Price, 0);
        saved.Forbidden.CopyTo(Forbidden, 0);
        Value = saved.Value;
        head.AsSpan().Fill(-1);
        for (int unit = itemOf.Length - 1; unit >= 0; unit--)
        {
            if (OptionOf[unit] >= 0)
            {
                Link(unit, part.Bin[OptionOf[unit]]);
            }
        }
    }

    /// <summary>The least a unit of an item has to pay, price of the place included.</summary>
    public TCost Dual(int item)
    {
        TCost least = TCost.Infinity;
        for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
        {
            if (!Forbidden[option])
            {
                TCost cost = part.Share[option] + Price[part.Bin[option]];
                least = cost < least ? cost : least;
            }
        }

        return least;
    }

    private bool Augment(int unit, int target)
    {
        state.AsSpan().Clear();
        int open = 0;
        int item = itemOf[unit];
        for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
        {
            if (!Forbidden[option])
            {
                Offer(part.Bin[option], part.Share[option] + Price[part.Bin[option]], unit, option, -1, ref open);
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
            TCost left = far - part.Share[OptionOf[unit]];
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                int to = part.Bin[option];
                if (!Forbidden[option] && state[to] != 2)
                {
                    Offer(to, left + part.Share[option] + Price[to], unit, option, node, ref open);
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
                Value += part.Share[viaOption[node]];
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
        Value -= part.Share[option];
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
