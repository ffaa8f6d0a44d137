using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Rules.Assignment.Exporting;

/// <summary>An arc of a flow network: what it may carry, what it carries in the plan, and what a unit costs on each level.</summary>
/// <param name="from">The node it leaves.</param>
/// <param name="to">The node it enters.</param>
/// <param name="option">The option of the instance that the arc is; -1 for none.</param>
/// <param name="item">The item that stays out over the arc; -1 for none.</param>
/// <param name="slot">The number of a caregiver's place, from 1; 0 for an arc that is none.</param>
internal sealed class FlowArc(int from, int to, int option = -1, int item = -1, int slot = 0)
{
    public int From => from;

    public int To => to;

    public int Option => option;

    public int Item => item;

    public int Slot => slot;

    /// <summary>The least it may carry.</summary>
    public int Low { get; set; }

    /// <summary>The most it may carry.</summary>
    public int High { get; set; } = 1;

    /// <summary>What it carries in the plan.</summary>
    public int Flow { get; set; }

    /// <summary>What a unit costs on a level; the k-th place of a caregiver adds 2k - 1 to the square of the load.</summary>
    public long Cost(CoreProblem problem, int level) =>
        option >= 0 ? problem.Cost[option, level]
        : item >= 0 ? problem.OutCost[(item * problem.Levels) + level]
        : slot > 0 && level == problem.SquareLevel ? (2L * slot) - 1
        : 0;
}
