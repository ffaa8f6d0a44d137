namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// Proves one level after the other by the Lagrangian: no solution that is as good on all earlier levels is better on this one. What a
/// stage drops stays dropped, so each stage has less to look at.
/// </summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed partial class StageSearch<TCost>
    where TCost : struct, ICost<TCost>
{
    private const int None = -2;

    private readonly CoreProblem problem;
    private Part<TCost> part;
    private Incumbent<TCost> incumbent;
    private bool[] dropped;
    private readonly long limit;
    private readonly CancellationToken cancellation;
    private readonly List<(bool[] Forbidden, long[] Price, long[] Weight)> stack = [];
    private bool[] forbidden;
    private Weighing weighing = null!;
    private Lagrangian relaxation = null!;
    private long[] value = [];
    private long target;
    private long open;
    private int level;

    public StageSearch(CoreProblem problem, Part<TCost> part, Incumbent<TCost> incumbent, bool[] dropped, long limit, CancellationToken cancellation)
    {
        this.problem = problem;
        this.part = part;
        this.incumbent = incumbent;
        this.dropped = [.. dropped];
        this.limit = limit;
        this.cancellation = cancellation;
        forbidden = new bool[dropped.Length];
    }

    public long Nodes { get; private set; }

    /// <summary>The options of the resulting part that no better solution takes.</summary>
    public bool[] Dropped => dropped;

    /// <summary>Proves the levels from one on.</summary>
    /// <param name="bound">The bounds known; those that are proven better are raised.</param>
    public void Run(long?[] bound)
    {
        value = Value();
        for (level = 0; level < problem.Levels; level++)
        {
            if (bound[level] == value[level])
            {
                continue;
            }

            for (int later = level + 1; later < problem.Levels; later++)
            {
                bound[later] = null;
            }

            long proven = Stage();
            bound[level] = long.Max(bound[level] ?? 0, long.Min(proven, value[level]));
            if (bound[level] < value[level])
            {
                return;
            }
        }
    }

    private long Stage()
    {
        Narrow();
        weighing = Weighing.Of(problem, part, dropped, level, value);
        target = weighing.Target;
        relaxation = new(BinLists.Of(part, dropped, problem.SquareLevel), weighing, forbidden, [.. Enumerable.Range(0, level).Where(own => weighing.Spread[own] > 0)]);
        StartPrices();
        open = long.MaxValue;
        stack.Clear();
        long first = relaxation.Ascend(target, target - weighing.Unit + 1, 1000);
        relaxation.Fix(first, target);
        forbidden.CopyTo(dropped, 0);
        Wish();
        Refresh();
        if (first <= target - weighing.Unit)
        {
            Dive();
        }

        bool done = first > target - weighing.Unit || Descend(0, first, first);
        return done ? value[level] : DivideUp(long.Min(open, target), weighing.Unit);
    }

    /// <summary>The best solution found, in a part that may have fewer options.</summary>
    public (Part<TCost> Part, Incumbent<TCost> Incumbent) Result => (part, incumbent);

    /// <summary>Leaves the dropped options out for good.</summary>
    private void Narrow()
    {
        Part<TCost> narrow = part.Without(dropped, incumbent.Option);
        incumbent = new(narrow, part, incumbent);
        part = narrow;
        dropped = new bool[part.Bin.Length];
        forbidden = new bool[part.Bin.Length];
    }

    private static long DivideUp(long value, long by) => value >= 0 ? (value + by - 1) / by : -(-value / by);

    /// <summary>Takes the prices from the transport.</summary>
    private void StartPrices()
    {
        Flow<Cost1> flow = new(part.With(weighing));
        dropped.CopyTo(flow.Forbidden, 0);
        if (flow.Solve())
        {
            for (int item = 0; item < part.Items.Length; item++)
            {
                relaxation.Price[item] = (flow.Dual(item) - flow.Price[^1])[0] * part.Units[item] / part.Scale;
            }
        }
    }

    /// <summary>Searches below a node whose bound does not decide.</summary>
    /// <returns>Whether everything below is decided.</returns>
    private bool Descend(int depth, long bound, long own)
    {
        cancellation.ThrowIfCancellationRequested();
        Nodes++;
        if (Nodes >= limit)
        {
            open = long.Min(open, bound);
            return false;
        }

        relaxation.Fix(own, target - weighing.Unit);
        (int item, int option) = Branch();
        if (item == None)
        {
            return true;
        }

        if (item < 0)
        {
            Wish();
            Refresh();
            return true;
        }

        (bool[] here, long[] price, long[] weight) = Keep(depth);
        for (int other = part.Start[item]; other < part.Start[item + 1]; other++)
        {
            forbidden[other] |= other != option;
        }

        bool done = Side(depth, bound);
        here.CopyTo(forbidden, 0);
        price.CopyTo(relaxation.Price, 0);
        weight.CopyTo(weighing.Weight, 0);
        weighing.Reweigh();
        forbidden[option] = true;
        if (!done && Nodes >= limit)
        {
            open = long.Min(open, bound);
            return false;
        }

        return Side(depth, bound) && done;
    }

    private bool Side(int depth, long bound)
    {
        long own = relaxation.Ascend(target, target - weighing.Unit + 1, 40, 200);
        bound = long.Max(bound, own);
        if (bound > target - weighing.Unit)
        {
            return true;
        }

        if (Nodes % 16 == 0 || relaxation.IsWhole)
        {
            Dive();
        }

        return bound > target - weighing.Unit || Descend(depth + 1, bound, own);
    }

    /// <summary>The least decided item and its most chosen option; none where an item has no option left, -1 where all are decided.</summary>
    private (int Item, int Option) Branch()
    {
        int pick = -1;
        int pickOption = -1;
        int weakest = int.MaxValue;
        for (int item = 0; item < part.Items.Length; item++)
        {
            int left = 0;
            int most = -1;
            int mostOption = -1;
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                if (!forbidden[option])
                {
                    left++;
                    if (relaxation.Share[option] > most)
                    {
                        most = relaxation.Share[option];
                        mostOption = option;
                    }
                }
            }

            if (left == 0)
            {
                return (None, None);
            }

            if (left > 1 && most < weakest)
            {
                weakest = most;
                pick = item;
                pickOption = mostOption;
            }
        }

        return (pick, pickOption);
    }

    private void Wish()
    {
        int[] wish = new int[part.Items.Length];
        for (int item = 0; item < wish.Length; item++)
        {
            wish[item] = -1;
            int most = 512;
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                if (!forbidden[option] && relaxation.Share[option] > most)
                {
                    most = relaxation.Share[option];
                    wish[item] = option;
                }
            }
        }

        incumbent.Try(wish);
    }

    /// <summary>Takes over a better solution.</summary>
    private void Refresh()
    {
        value = Value();
        weighing.Value = value;
        target = weighing.Target;
    }

    private long[] Value()
    {
        int[] option = new int[problem.Items];
        for (int item = 0; item < part.Items.Length; item++)
        {
            option[part.Items[item]] = part.Option[incumbent.Option![item]];
        }

        return Levels.Of(problem, part.Items, part.Bins, option);
    }

    private (bool[] Forbidden, long[] Price, long[] Weight) Keep(int depth)
    {
        while (stack.Count <= depth)
        {
            stack.Add((new bool[forbidden.Length], new long[part.Items.Length], new long[weighing.Weight.Length]));
        }

        forbidden.CopyTo(stack[depth].Forbidden, 0);
        relaxation.Price.CopyTo(stack[depth].Price, 0);
        weighing.Weight.CopyTo(stack[depth].Weight, 0);
        return stack[depth];
    }
}
