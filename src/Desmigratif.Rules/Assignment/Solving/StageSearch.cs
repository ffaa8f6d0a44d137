namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// Proves one level by branch and price: no solution that is as good on all earlier levels is better on this one. Then drops every
/// option that no solution as good as the best on this level takes.
/// </summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed partial class StageSearch<TCost>
    where TCost : struct, ICost<TCost>
{
    private const int None = -2;
    private const double Whole = 0.999;

    private readonly CoreProblem problem;
    private readonly Part<TCost> part;
    private readonly Incumbent<TCost> incumbent;
    private readonly Budget budget;
    private readonly CancellationToken cancellation;
    private readonly List<(bool[] Forbidden, long[] Price)> stack = [];
    private readonly bool[] forbidden;
    private readonly bool[] alive;
    private readonly Question question;
    private readonly Pricing pricing;
    private readonly Master master;
    private readonly long unit;
    private long open = long.MaxValue;
    private long visited;

    public StageSearch(CoreProblem problem, Part<TCost> part, Incumbent<TCost> incumbent, int level, Budget budget, CancellationToken cancellation)
    {
        this.problem = problem;
        this.part = part;
        this.incumbent = incumbent;
        this.budget = budget;
        this.cancellation = cancellation;
        forbidden = new bool[part.Bin.Length];
        alive = new bool[part.Bin.Length];
        question = Question.Of(problem, part, level, incumbent.Levels(problem));
        pricing = new(question, forbidden);
        unit = question.Unit;
        pricing.Weight[^1] = unit;
        pricing.Reweigh();
        master = new(question, forbidden);
    }

    /// <summary>The options that no solution takes that is as good as the best one up to this level.</summary>
    public bool[] Dropped => forbidden;

    private long Target => question.Residual[^1] * unit;

    /// <summary>Proves the level.</summary>
    /// <returns>What the level cannot be below, the earlier ones being as they are.</returns>
    public long Run()
    {
        StartPrices();
        Suggest();
        long first = Ascend();
        Best root = new(pricing);
        bool searched = false;
        bool done = first > Target - unit;
        if (!done)
        {
            Wish();
            Dive();
            searched = first <= Target - unit;
            done = !searched || Descend(0, first, first);
        }

        for (int option = 0; option < forbidden.Length; option++)
        {
            forbidden[option] = searched && done && !alive[option];
        }

        root.Return(pricing);
        pricing.Fix(pricing.Look(), Target);
        return question.Level(done ? question.Residual[^1] : DivideUp(long.Min(open, Target), unit));
    }

    private static long DivideUp(long value, long by) => value >= 0 ? (value + by - 1) / by : -(-value / by);

    private long Ascend()
    {
        long before = master.Work;
        long bound = master.Ascend(pricing, Target - unit + 1, question.Spread[^1] / 64.0, budget.WorkLeft, cancellation);
        budget.Spend(0, master.Work - before);
        return bound;
    }

    /// <summary>Searches below a node whose bound does not decide.</summary>
    /// <returns>Whether everything below is decided.</returns>
    private bool Descend(int depth, long bound, long own)
    {
        cancellation.ThrowIfCancellationRequested();
        budget.Spend(1, 0);
        if (budget.IsSpent)
        {
            open = long.Min(open, bound);
            return false;
        }

        pricing.Fix(own, Target);
        (int item, int option, bool whole) = Branch();
        if (item == None)
        {
            return true;
        }

        if (whole || visited++ % 8 == 0)
        {
            Wish();
        }

        if (item < 0 || bound > Target - unit)
        {
            Leave(bound, own);
            return true;
        }

        (bool[] here, long[] price) = Keep(depth);
        for (int other = part.Start[item]; other < part.Start[item + 1]; other++)
        {
            forbidden[other] |= other != option;
        }

        bool done = Side(depth, bound);
        here.CopyTo(forbidden, 0);
        price.CopyTo(pricing.Price, 0);
        forbidden[option] = true;
        if (!done && budget.IsSpent)
        {
            open = long.Min(open, bound);
            return false;
        }

        return Side(depth, bound) && done;
    }

    private bool Side(int depth, long bound)
    {
        long own = Ascend();
        bound = long.Max(bound, own);
        if (bound > Target - unit)
        {
            Leave(bound, own);
            return true;
        }

        return Descend(depth + 1, bound, own);
    }

    /// <summary>Notes what a solution as good as the best could still take at a node that is left.</summary>
    private void Leave(long bound, long own)
    {
        if (bound > Target)
        {
            return;
        }

        pricing.Fix(own, Target);
        for (int option = 0; option < forbidden.Length; option++)
        {
            alive[option] |= !forbidden[option];
        }
    }

    /// <summary>The option that is taken most nearly by half, and whether the master divides no item.</summary>
    private (int Item, int Option, bool Whole) Branch()
    {
        (int item, int option) = (-1, -1);
        double best = -1;
        bool whole = true;
        for (int at = 0; at < part.Items.Length; at++)
        {
            int left = 0;
            int top = -1;
            for (int own = part.Start[at]; own < part.Start[at + 1]; own++)
            {
                if (!forbidden[own])
                {
                    left++;
                    top = top < 0 || master.Share[own] > master.Share[top] ? own : top;
                }
            }

            if (left == 0)
            {
                return (None, None, false);
            }

            if (left == 1)
            {
                continue;
            }

            double share = master.Share[top];
            whole &= share > Whole;
            double worth = share > Whole ? 0 : 1 - double.Abs(share - 0.5);
            if (worth > best)
            {
                (item, option, best) = (at, top, worth);
            }
        }

        return (item, option, whole);
    }

    private void Wish()
    {
        int[] wish = new int[part.Items.Length];
        for (int item = 0; item < wish.Length; item++)
        {
            wish[item] = -1;
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                if (!forbidden[option] && master.Share[option] > 0.6)
                {
                    wish[item] = option;
                }
            }
        }

        incumbent.Try(wish);
        question.Beat(incumbent.Levels(problem));
    }

    private (bool[] Forbidden, long[] Price) Keep(int depth)
    {
        while (stack.Count <= depth)
        {
            stack.Add((new bool[forbidden.Length], new long[part.Items.Length]));
        }

        forbidden.CopyTo(stack[depth].Forbidden, 0);
        pricing.Price.CopyTo(stack[depth].Price, 0);
        return stack[depth];
    }
}
