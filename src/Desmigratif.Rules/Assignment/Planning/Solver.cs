using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>Hands a village to the core and reads the answer.</summary>
internal static class Solver
{
    public static Solved Solve(Village village, long nodeLimit, CancellationToken cancellation)
    {
        CoreProblem problem = CoreProblems.Of(village);
        int[] bin = problem.Bin; // all that is held of the problem while it is solved
        CoreSolution solution = CoreSolver.Solve(problem, nodeLimit, start: null, cancellation);
        int[] candidateOf = [.. solution.Option.Select(option => option < 0 ? -1 : bin[option])];
        return new(candidateOf, LevelCosts.Of(village, candidateOf), solution.Bound, solution.Nodes, solution.Components, solution.FixedPairs);
    }
}
