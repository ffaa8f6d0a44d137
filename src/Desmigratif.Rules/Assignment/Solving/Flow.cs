namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// The relaxation in which items may be divided: a transport of units to bins, solved by shortest augmenting paths and kept optimal when
/// options are forbidden. Prices stay such that no step of the transport has a negative reduced cost.
/// </summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed partial class Flow<TCost>
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
        Share = Shares(part);
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

    /// <summary>The cost of one unit of each option, scaled.</summary>
    public TCost[] Share { get; }

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
                TCost cost = Share[option] + Price[part.Bin[option]];
                least = cost < least ? cost : least;
            }
        }

        return least;
    }

    private static TCost[] Shares(Part<TCost> part)
    {
        TCost[] shares = new TCost[part.Cost.Length];
        Span<long> share = stackalloc long[4];
        for (int item = 0; item < part.Items.Length; item++)
        {
            for (int at = part.Start[item]; at < part.Start[item + 1]; at++)
            {
                share.Clear();
                for (int word = 0; word < TCost.Words; word++)
                {
                    share[word] = part.Cost[at][word] * part.Scale / part.Units[item];
                }

                shares[at] = TCost.Of(share);
            }
        }

        return shares;
    }
}
