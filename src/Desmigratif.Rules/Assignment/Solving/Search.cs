namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Branch and bound over one part.</summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed partial class Search<TCost>
    where TCost : struct, ICost<TCost>
{
    private const int Probes = 6;
    private const int Fits = -2;

    private readonly Part<TCost> part;
    private readonly Flow<TCost> flow;
    private readonly Knapsack<TCost> knapsack;
    private readonly Incumbent<TCost> incumbent;
    private readonly List<Saved<TCost>> stack = [];
    private readonly Saved<TCost> probe;
    private readonly long limit;
    private readonly CancellationToken cancellation;
    private TCost open = TCost.Infinity;
    private long stopAt;

    public Search(Part<TCost> part, Incumbent<TCost> incumbent, long limit, CancellationToken cancellation)
    {
        this.part = part;
        this.incumbent = incumbent;
        this.limit = limit;
        this.cancellation = cancellation;
        flow = new(part);
        probe = new(flow);
        knapsack = new(part);
    }

    /// <summary>The options that no better solution takes.</summary>
    public bool[] Dropped => flow.Forbidden;

    /// <summary>What no solution is below, scaled.</summary>
    public TCost Bound { get; private set; }

    public long Nodes { get; private set; }

    /// <summary>Searches until the best solution is proven or the limit of nodes is reached.</summary>
    public void Run()
    {
        if (!flow.Solve())
        {
            Nodes++;
            Bound = TCost.Infinity;
            return;
        }

        Round();
        Dive();
        long batch = 100;
        while (true)
        {
            FixByReducedCost();
            Saved<TCost> root = Keep(0);
            open = TCost.Infinity;
            stopAt = long.Min(limit, Nodes + batch);
            bool finished = Explore(1, flow.Value);
            if (finished || Nodes >= limit)
            {
                Bound = finished ? incumbent.Scaled : Least(open, incumbent.Scaled);
                flow.Restore(root);
                return;
            }

            flow.Restore(root);
            batch *= 4;
        }
    }

    private static TCost Least(TCost left, TCost right) => right < left ? right : left;

    /// <summary>Whether nothing better than the best solution can have such a bound.</summary>
    private bool IsCut(TCost bound) => bound >= incumbent.Cut;

    private bool Explore(int depth, TCost bound)
    {
        cancellation.ThrowIfCancellationRequested();
        Nodes++;
        bound = flow.Value > bound ? flow.Value : bound;
        if (IsCut(bound))
        {
            return true;
        }

        int split = Candidates(out int count);
        if (count == 0)
        {
            int violated = Violated();
            if (violated < 0)
            {
                if (violated == Fits)
                {
                    Round();
                }

                return true;
            }

            split = violated;
        }
        else if (Nodes % 16 == 0 || depth < 3)
        {
            Round();
            if (IsCut(bound))
            {
                return true;
            }
        }

        knapsack.Price(flow);
        TCost sharper = knapsack.Bound(flow.Forbidden);
        bound = sharper > bound ? sharper : bound;
        if (IsCut(bound))
        {
            return true;
        }

        if (Nodes >= stopAt)
        {
            open = Least(open, bound);
            return false;
        }

        (int item, int option, TCost only, TCost not) = Choose(split, count);
        Saved<TCost> here = Keep(depth);
        bool finished = true;
        if (!IsCut(only))
        {
            finished &= flow.Only(item, option) && !IsCut(flow.Value) ? Explore(depth + 1, bound) : true;
            flow.Restore(here);
        }

        if (!IsCut(not))
        {
            if (!finished && Nodes >= stopAt)
            {
                open = Least(open, not > bound ? not : bound);
                return false;
            }

            finished &= flow.Forbid(item, option) && !IsCut(flow.Value) ? Explore(depth + 1, bound) : true;
        }

        return finished;
    }

    /// <summary>The items that the transport divides; one of them, and how many.</summary>
    private int Candidates(out int count)
    {
        count = 0;
        int first = -1;
        for (int item = 0; item < part.Items.Length; item++)
        {
            if (IsSplit(item))
            {
                first = first < 0 ? item : first;
                count++;
            }
        }

        return first;
    }

    private bool IsSplit(int item)
    {
        int unit = flow.FirstUnit(item);
        int option = flow.OptionOf[unit];
        for (int other = unit + 1; other < unit + part.Units[item]; other++)
        {
            if (flow.OptionOf[other] != option)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An item that is not decided yet, in a bin whose true loads do not fit; -1 where there is none, -2 where all fit.</summary>
    private int Violated()
    {
        Span<int> load = new int[part.Bins.Length + 1];
        for (int item = 0; item < part.Items.Length; item++)
        {
            int option = flow.OptionOf[flow.FirstUnit(item)];
            load[part.Bin[option]] += part.Load[option];
        }

        int pick = -1;
        bool fits = true;
        for (int item = 0; item < part.Items.Length; item++)
        {
            int option = flow.OptionOf[flow.FirstUnit(item)];
            int bin = part.Bin[option];
            if (bin == part.Out || load[bin] <= part.Capacity[bin])
            {
                continue;
            }

            fits = false;
            if (Choices(item) > 1 && (pick < 0 || part.Load[option] > part.Load[flow.OptionOf[flow.FirstUnit(pick)]]))
            {
                pick = item;
            }
        }

        return fits ? Fits : pick;
    }

    private int Choices(int item)
    {
        int choices = 0;
        for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
        {
            choices += flow.Forbidden[option] ? 0 : 1;
        }

        return choices;
    }

    /// <summary>Tries some branchings and takes the one whose weaker side is bounded best.</summary>
    private (int Item, int Option, TCost Only, TCost Not) Choose(int split, int count)
    {
        if (count == 0)
        {
            return (split, flow.OptionOf[flow.FirstUnit(split)], flow.Value, flow.Value);
        }

        (int, int, TCost, TCost) choice = default;
        TCost weakest = default;
        TCost strongest = default;
        bool any = false;
        int tried = 0;
        flow.Save(probe);
        for (int item = split; item < part.Items.Length && tried < Probes; item++)
        {
            if (!IsSplit(item))
            {
                continue;
            }

            tried++;
            int option = MostTaken(item);
            TCost only = flow.Only(item, option) ? flow.Value : TCost.Infinity;
            flow.Restore(probe);
            TCost not = flow.Forbid(item, option) ? flow.Value : TCost.Infinity;
            flow.Restore(probe);
            (TCost weak, TCost strong) = only < not ? (only, not) : (not, only);
            if (!any || weak > weakest || (weak >= weakest && strong > strongest))
            {
                any = true;
                weakest = weak;
                strongest = strong;
                choice = (item, option, only, not);
            }

            if (IsCut(strong))
            {
                break;
            }
        }

        return choice;
    }

    private int MostTaken(int item)
    {
        int first = flow.FirstUnit(item);
        int best = -1;
        int most = 0;
        for (int unit = first; unit < first + part.Units[item]; unit++)
        {
            int option = flow.OptionOf[unit];
            int taken = 0;
            for (int other = first; other < first + part.Units[item]; other++)
            {
                taken += flow.OptionOf[other] == option ? 1 : 0;
            }

            if (taken > most || (taken == most && option < best))
            {
                most = taken;
                best = option;
            }
        }

        return best;
    }
}
