using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Rules.Tests.Assignment.Solving;

public sealed class CoreSolverTests
{
    [Fact]
    public void Every_level_of_thousands_of_tiny_problems_is_the_best_there_is()
    {
        for (int seed = 0; seed < 2500; seed++)
        {
            CoreProblem problem = TinyProblems.Make(seed);
            long[] best = TinyProblems.Best(problem);
            CoreSolution solution = CoreSolver.Solve(problem, 200_000);
            Assert.True(solution.IsFeasible);
            Assert.True(best.SequenceEqual(solution.Value), $"seed {seed}: {string.Join(' ', best)} and not {string.Join(' ', solution.Value)}");
            Assert.True(best.SequenceEqual(solution.Bound.Select(bound => bound ?? -1)), $"seed {seed} is not proven");
            Assert.Equal(best, TinyProblems.Value(problem, solution.Option));
        }
    }

    [Fact]
    public void A_larger_problem_has_the_same_best_levels_in_every_order_of_its_items_and_bins()
    {
        int proven = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            CoreProblem problem = TinyProblems.Make(seed, 40, 9);
            CoreSolution one = CoreSolver.Solve(problem, 2000);
            CoreSolution other = CoreSolver.Solve(TinyProblems.Shuffled(problem, seed), 2000);
            Assert.Equal(one.Value, TinyProblems.Value(problem, one.Option));
            for (int level = 0; level < one.Value.Length; level++)
            {
                Assert.True(other.Bound[level] is null || other.Bound[level] <= one.Value[level], $"seed {seed}, level {level}");
                Assert.True(one.Bound[level] is null || one.Bound[level] <= other.Value[level], $"seed {seed}, level {level}");
                if (one.Value[level] != other.Value[level])
                {
                    break;
                }
            }

            proven += one.Bound.Zip(one.Value).All(own => own.First == own.Second) ? 1 : 0;
        }

        Assert.InRange(proven, 50, 60);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(102)]
    public void A_search_cut_short_gives_a_solution_and_bounds_that_hold(long limit)
    {
        for (int seed = 0; seed < 500; seed++)
        {
            CoreProblem problem = TinyProblems.Make(seed);
            long[] best = TinyProblems.Best(problem);
            CoreSolution solution = CoreSolver.Solve(problem, limit);
            Assert.Equal(solution.Value, TinyProblems.Value(problem, solution.Option));
            Assert.True(solution.Value.AsSpan().SequenceCompareTo(best) >= 0);
            for (int level = 0; level < best.Length; level++)
            {
                Assert.True(solution.Bound[level] is null || solution.Bound[level] <= best[level], $"seed {seed}, level {level}");
                if (best[level] != solution.Value[level])
                {
                    break;
                }
            }
        }
    }

    [Fact]
    public void A_search_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => CoreSolver.Solve(TinyProblems.Make(3), 1000, cancellation: source.Token));
    }
}
