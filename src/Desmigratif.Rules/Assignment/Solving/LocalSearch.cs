namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Betters an assignment by moving one item, exchanging two, and moving one so that another takes its place.</summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed class LocalSearch<TCost>
    where TCost : struct, ICost<TCost>
{
    private readonly Part<TCost> part;
    private readonly int[] optionIn;
    private readonly TCost[] cheapest;
    private readonly List<int>[] members;
    private readonly List<int> open = [];
    private readonly int bins;

    public LocalSearch(Part<TCost> part)
    {
        this.part = part;
        bins = part.Bins.Length + 1;
        optionIn = new int[part.Items.Length * bins];
        optionIn.AsSpan().Fill(-1);
        cheapest = new TCost[part.Items.Length];
        cheapest.AsSpan().Fill(TCost.Infinity);
        for (int item = 0; item < part.Items.Length; item++)
        {
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                optionIn[(item * bins) + part.Bin[option]] = option;
                cheapest[item] = part.Cost[option] < cheapest[item] ? part.Cost[option] : cheapest[item];
            }
        }

        members = new List<int>[bins];
        for (int bin = 0; bin < bins; bin++)
        {
            members[bin] = [];
        }
    }

    /// <summary>Gives every item without option the cheapest one with room, moving another item away where needed.</summary>
    /// <returns>Whether every item has an option now.</returns>
    public bool Complete(Roster<TCost> roster, ReadOnlySpan<int> order)
    {
        Fill(roster);
        bool complete = true;
        foreach (int item in order)
        {
            if (roster.Option[item] < 0)
            {
                complete &= Insert(roster, item);
            }
        }

        return complete;
    }

    /// <summary>Betters a complete assignment until no single step helps.</summary>
    public void Improve(Roster<TCost> roster)
    {
        Fill(roster);
        bool better = true;
        while (better)
        {
            better = false;
            for (int item = 0; item < part.Items.Length; item++)
            {
                better |= Shift(roster, item) || Eject(roster, item) || Exchange(roster, item);
            }
        }
    }

    private void Fill(Roster<TCost> roster)
    {
        foreach (List<int> list in members)
        {
            list.Clear();
        }

        for (int item = 0; item < roster.Option.Length; item++)
        {
            if (roster.Option[item] >= 0)
            {
                members[part.Bin[roster.Option[item]]].Add(item);
            }
        }
    }

    private void Move(Roster<TCost> roster, int item, int option)
    {
        if (roster.Option[item] >= 0)
        {
            members[part.Bin[roster.Option[item]]].Remove(item);
        }

        roster.Move(item, option);
        members[part.Bin[option]].Add(item);
    }

    private bool Insert(Roster<TCost> roster, int item)
    {
        int best = -1;
        TCost least = TCost.Infinity;
        for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
        {
            if (roster.HasRoom(option) && roster.Entry(option) is { } cost && cost < least)
            {
                least = cost;
                best = option;
            }
        }

        (int other, int away, int into) = BestEjection(roster, item, ref least);
        if (other >= 0)
        {
            Move(roster, other, away);
            best = into;
        }

        if (best < 0)
        {
            return false;
        }

        Move(roster, item, best);
        return true;
    }

    private bool Shift(Roster<TCost> roster, int item)
    {
        int own = roster.Option[item];
        TCost least = roster.Exit(own);
        int best = own;
        for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
        {
            if (option != own && roster.HasRoom(option) && roster.Entry(option) is { } cost && cost < least)
            {
                least = cost;
                best = option;
            }
        }

        if (best == own)
        {
            return false;
        }

        Move(roster, item, best);
        return true;
    }

    private bool Eject(Roster<TCost> roster, int item)
    {
        TCost least = roster.Exit(roster.Option[item]);
        (int other, int away, int into) = BestEjection(roster, item, ref least);
        if (other < 0)
        {
            return false;
        }

        Move(roster, other, away);
        Move(roster, item, into);
        return true;
    }

    /// <summary>The cheapest way to let an item in by moving another one of that bin away to where there is room.</summary>
    private (int Other, int Away, int Into) BestEjection(Roster<TCost> roster, int item, ref TCost least)
    {
        (int, int, int) best = (-1, -1, -1);
        int own = roster.Option[item];
        int ownBin = own < 0 ? -1 : part.Bin[own];
        Open(roster);
        for (int into = part.Start[item]; into < part.Start[item + 1]; into++)
        {
            int bin = part.Bin[into];
            if (bin == part.Out || bin == ownBin || roster.HasRoom(into))
            {
                continue;
            }

            foreach (int other in members[bin])
            {
                int taken = roster.Option[other];
                if (!roster.HasRoom(into, part.Load[taken]))
                {
                    continue;
                }

                TCost entry = roster.Entry(into, part.Load[taken]) - roster.Exit(taken);
                if (entry + cheapest[other] >= least)
                {
                    continue;
                }

                foreach (int to in open)
                {
                    int away = optionIn[(other * bins) + to];
                    if (away >= 0 && to != bin && to != ownBin && roster.HasRoom(away) && entry + roster.Entry(away) is { } cost && cost < least)
                    {
                        least = cost;
                        best = (other, away, into);
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Finds the bins that are not full: where places are short there are few.</summary>
    private void Open(Roster<TCost> roster)
    {
        open.Clear();
        for (int bin = 0; bin < bins; bin++)
        {
            if (bin == part.Out || roster.Load[bin] < part.Capacity[bin])
            {
                open.Add(bin);
            }
        }
    }

    private bool Exchange(Roster<TCost> roster, int item)
    {
        int own = roster.Option[item];
        int bin = part.Bin[own];
        TCost exit = roster.Exit(own);
        int freed = part.Load[own];
        for (int into = part.Start[item]; into < part.Start[item + 1]; into++)
        {
            int to = part.Bin[into];
            if (to == bin)
            {
                continue;
            }

            foreach (int other in members[to])
            {
                int taken = roster.Option[other];
                int back = optionIn[(other * bins) + bin];
                if (back < 0 || !roster.HasRoom(back, freed) || !roster.HasRoom(into, part.Load[taken]))
                {
                    continue;
                }

                TCost before = exit + roster.Exit(taken);
                TCost after = roster.Entry(back, freed) + roster.Entry(into, part.Load[taken]);
                if (after < before)
                {
                    Move(roster, other, back);
                    Move(roster, item, into);
                    return true;
                }
            }
        }

        return false;
    }
}
