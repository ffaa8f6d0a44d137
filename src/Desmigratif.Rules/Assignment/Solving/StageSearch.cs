namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// Proves one level by branch and cut: no solution that is as good on all earlier levels is better on this one. Then drops every
/// option that no solution as good as the best on this level takes.
/// </summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed partial class StageSearch<TCost>
    where TCost : struct, ICost<TCost>
{
    private const double Whole = 0.999;
    private const int Restarts = 6;
    private const long Patience = 48;
    private const int Probes = 8;
    private const int ProbeSteps = 30;

    private readonly CoreProblem problem;
    private readonly Part<TCost> part;
    private readonly Incumbent<TCost> incumbent;
    private readonly Budget budget;
    private readonly CancellationToken cancellation;
    private readonly int level;
    private readonly List<Basis> stack = [];
    private Question question;
    private int[] origin;
    private bool[] forbidden;
    private bool[] alive;
    private Bounding bounding;
    private Relaxation relaxation;
    private long open = long.MaxValue;
    private long visited;
    private double worthwhile;
    private int turns;
    private long patience;

    public StageSearch(CoreProblem problem, Part<TCost> part, Incumbent<TCost> incumbent, int level, Budget budget, CancellationToken cancellation)
    {
        this.problem = problem;
        this.part = part;
        this.incumbent = incumbent;
        this.level = level;
        this.budget = budget;
        this.cancellation = cancellation;
        question = Question.Of(problem, part, level, incumbent.Levels(problem));
        origin = [.. Enumerable.Range(0, question.Options)];
        forbidden = new bool[question.Options];
        alive = new bool[question.Options];
        bounding = new(question, forbidden);
        relaxation = new(question, forbidden);
    }

    /// <summary>What the first prices of a level cost about: a step for each item, which looks at every option.</summary>
    public static long LeastWork(int items, int options) => (long)items * options;

    /// <summary>The options that no solution takes that is as good as the best one up to this level.</summary>
    public bool[] Dropped()
    {
        bool[] dropped = new bool[part.Bin.Length];
        dropped.AsSpan().Fill(true);
        for (int option = 0; option < origin.Length && origin[option] < dropped.Length; option++)
        {
            dropped[origin[option]] = forbidden[option];
        }

        return dropped;
    }

    /// <summary>Proves the level.</summary>
    /// <returns>What the level cannot be below, the earlier ones being as they are.</returns>
    public long Run()
    {
        long bound = Ascend(double.MaxValue);
        open = bound;
        Wish();
        bool done = false;
        for (int again = 0; !done && !budget.IsSpent; again++)
        {
            bound = Cut();
            done = bound >= bounding.Enough;
            if (done)
            {
                break;
            }

            bound = Dive(again);
            done = bound >= bounding.Enough;
            if (!done)
            {
                done = Search(again, bound);
            }
        }

        bounding.Look(relaxation);
        bounding.Fix();
        return question.Level(done ? question.Target : DivideUp(long.Min(open, question.Target * bounding.Unit), bounding.Unit));
    }

    /// <summary>Searches from the root; gives up for a better beginning when what it has found would allow one.</summary>
    private bool Search(int again, long bound)
    {
        Basis root = relaxation.Room(0);
        relaxation.Keep(root);
        stack.Clear();
        alive = new bool[forbidden.Length];
        open = long.MaxValue;
        worthwhile = again < Restarts ? question.Target - ((question.Target - (bound / (double)bounding.Unit)) / 3) : double.MinValue;
        patience = again < Restarts ? Patience << again : long.MaxValue;
        bool done = Descend(0, bound);
        relaxation.Return(root);
        for (int option = 0; option < forbidden.Length; option++)
        {
            forbidden[option] |= done && !alive[option];
        }

        return done;
    }

    private static long DivideUp(long value, long by) => value >= 0 ? (value + by - 1) / by : -(-value / by);

    /// <summary>Finds the prices with the options that are left, and what they prove.</summary>
    private long Ascend(double enough)
    {
        cancellation.ThrowIfCancellationRequested();
        long before = relaxation.Work;
        relaxation.Optimise(enough);
        long bound = bounding.Look(relaxation);
        budget.Spend(0, relaxation.Work - before + ((long)bounding.Rows.Count * question.Options));
        return bound;
    }

    /// <summary>Searches below a node whose bound does not decide.</summary>
    /// <returns>Whether everything below is decided.</returns>
    private bool Descend(int depth, long bound)
    {
        bool done = true;
        while (bound < bounding.Enough)
        {
            budget.Spend(1, 0);
            if (budget.IsSpent || question.Target < worthwhile || --patience < 0)
            {
                open = long.Min(open, bound);
                return false;
            }

            bounding.Fix();
            List<(double Share, int Item, int Option)> divided = Divided();
            if (divided.Count == 0 || visited++ % 8 == 0)
            {
                Wish();
                if (bound >= bounding.Enough)
                {
                    break;
                }
            }

            (int item, int option) = divided.Count > 0 ? Choose(depth, divided) : Undecided();
            if (item < 0)
            {
                break;
            }

            Basis here = Keep(depth);
            Only(item, option);
            done &= Descend(depth + 1, long.Max(bound, Ascend(question.Target + 0.1)));
            relaxation.Return(here);
            forbidden[option] = true;
            bound = long.Max(bound, Ascend(question.Target + 0.1));
        }

        Leave(bound);
        return done;
    }

    private Basis Keep(int depth)
    {
        while (stack.Count <= depth)
        {
            stack.Add(relaxation.Room(stack.Count));
        }

        relaxation.Keep(stack[depth]);
        return stack[depth];
    }

    /// <summary>Notes what a solution as good as the best could still take at a node that is left.</summary>
    private void Leave(long bound)
    {
        if (bound > question.Target * bounding.Unit)
        {
            return;
        }

        bounding.Fix();
        for (int option = 0; option < forbidden.Length; option++)
        {
            alive[option] |= !forbidden[option];
        }
    }

    private void Only(int item, int option)
    {
        for (int other = question.Start[item]; other < question.Start[item + 1]; other++)
        {
            forbidden[other] |= other != option;
        }
    }

    /// <summary>An item with more than one option left, where the relaxation divides none.</summary>
    private (int Item, int Option) Undecided()
    {
        for (int item = 0; item < question.Real; item++)
        {
            int first = Array.IndexOf(forbidden, false, question.Start[item], question.Start[item + 1] - question.Start[item]);
            if (first >= 0 && Array.IndexOf(forbidden, false, first + 1, question.Start[item + 1] - first - 1) >= 0)
            {
                return (item, first);
            }
        }

        return (-1, -1);
    }

    /// <summary>Tries some branchings and takes the one whose sides are bounded best.</summary>
    private (int Item, int Option) Choose(int depth, List<(double Share, int Item, int Option)> divided)
    {
        if (divided.Count == 1)
        {
            return (divided[0].Item, divided[0].Option);
        }

        divided.Sort((one, other) => double.Abs(one.Share - 0.5) is var left && double.Abs(other.Share - 0.5) is var right && left != right ? left.CompareTo(right) : one.Item - other.Item);
        long before = relaxation.Work;
        Basis here = Keep(depth);
        double start = relaxation.Value;
        double enough = question.Target - 0.9;
        (int Item, int Option) pick = default;
        double most = -1;
        foreach ((double _, int item, int option) in divided.Take(Probes))
        {
            Only(item, option);
            double only = Probe(here, enough) - start;
            forbidden[option] = true;
            double not = Probe(here, enough) - start;
            double worth = double.Max(only, 1e-3) * double.Max(not, 1e-3);
            if (worth > most)
            {
                (pick, most) = ((item, option), worth);
            }
        }

        budget.Spend(0, relaxation.Work - before);
        return pick;
    }

    /// <summary>What the level costs at least with the options that are left, as far as a few steps show.</summary>
    private double Probe(Basis here, double enough)
    {
        relaxation.Optimise(enough, ProbeSteps);
        double value = relaxation.IsEmpty ? enough : double.Min(enough, relaxation.Value);
        relaxation.Return(here);
        return value;
    }
}
