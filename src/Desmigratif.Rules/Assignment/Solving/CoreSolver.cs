namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Solves a problem exactly, level by level in strict order, each connected part on its own.</summary>
internal static class CoreSolver
{
    /// <summary>Solves a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="nodeLimit">The greatest number of nodes over all parts; each part is looked at once in any case.</param>
    /// <param name="start">Options to start from, -1 for out; nothing for none. They must fit.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static CoreSolution Solve(CoreProblem problem, long nodeLimit, int[]? start = null, CancellationToken cancellation = default)
    {
        Budget budget = new(nodeLimit);
        Ladder ladder = new(budget, cancellation);
        int components = Components.Of(problem).Count(part => part.Bins.Length > 0);
        (int[] option, bool feasible, Tally tally) = ladder.Parts(problem, start, 0, transport: true);
        return new()
        {
            Option = option,
            IsFeasible = feasible,
            Value = tally.Value,
            Bound = tally.Bound(),
            Nodes = budget.Nodes,
            FixedPairs = ladder.FixedPairs,
            Components = components,
        };
    }
}
