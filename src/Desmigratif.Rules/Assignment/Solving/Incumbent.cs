namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>The best solution of a part found so far, and how solutions are made out of pieces.</summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed class Incumbent<TCost>
    where TCost : struct, ICost<TCost>
{
    private readonly Part<TCost> part;
    private readonly LocalSearch<TCost> local;
    private readonly Roster<TCost> trial;
    private readonly TCost slack;

    public Incumbent(Part<TCost> part)
    {
        this.part = part;
        local = new(part);
        trial = new(part);
        Span<long> last = stackalloc long[4];
        last.Clear();
        last[part.Packing.Words - 1] = part.Scale - 1;
        slack = TCost.Of(last);
    }

    /// <summary>The option of each item; nothing while there is no solution.</summary>
    public int[]? Option { get; private set; }

    /// <summary>The cost, not scaled.</summary>
    public TCost Value { get; private set; } = TCost.Infinity;

    /// <summary>The least scaled bound with which nothing better is possible.</summary>
    public TCost Cut { get; private set; } = TCost.Infinity;

    /// <summary>The cost, scaled.</summary>
    public TCost Scaled => Option is null ? TCost.Infinity : TCost.Times(Value, part.Scale);

    /// <summary>The levels of the best solution, which there must be.</summary>
    public long[] Levels(CoreProblem problem)
    {
        int[] option = new int[problem.Items];
        for (int item = 0; item < part.Items.Length; item++)
        {
            option[part.Items[item]] = part.Option[Option![item]];
        }

        return Solving.Levels.Of(problem, part.Items, part.Bins, option);
    }

    /// <summary>Completes what is given, betters it, and keeps it if it is better than the best.</summary>
    /// <param name="wish">The wished option of each item, -1 for none; wishes without room are dropped.</param>
    public void Try(ReadOnlySpan<int> wish)
    {
        trial.Clear();
        List<int> rest = [];
        for (int item = 0; item < wish.Length; item++)
        {
            if (wish[item] >= 0 && trial.HasRoom(wish[item]))
            {
                trial.Put(item, wish[item]);
            }
            else
            {
                rest.Add(item);
            }
        }

        rest.Sort((left, right) => part.Units[left] != part.Units[right] ? part.Units[right] - part.Units[left] : left - right);
        if (local.Complete(trial, rest.ToArray()))
        {
            local.Improve(trial);
            if (Option is null || trial.Value < Value)
            {
                Value = trial.Value;
                Option = [.. trial.Option];
                Cut = Scaled - slack;
            }
        }
    }
}
