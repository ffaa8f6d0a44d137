using System.Globalization;
using Desmigratif.Rules.Assignment.Solving;
using Xunit.Abstractions;

namespace Desmigratif.Rules.Tests.Assignment.Solving;

/// <summary>
/// Instances of J. E. Beasley's OR-Library with known optima. They are read from the folder <c>data/or-library</c> below the one that the
/// environment variable DESMIGRATIF_SHARED names.
/// </summary>
public sealed class AnchorTests(ITestOutputHelper output)
{
    private static readonly int[] LinearMinimum = [305, 475, 626, 804, 991, 1176, 1362, 1552];

    private static readonly int[][] GeneralisedMinimum =
    [
        [261, 269, 256, 274, 251],
        [277, 269, 260, 269, 267],
        [438, 415, 446, 430, 411],
        [423, 424, 426, 395, 406],
        [403, 389, 383, 384, 396],
        [525, 527, 519, 516, 521],
    ];

    [Fact]
    public void Linear_assignments_reach_their_known_minimum()
    {
        int largest = IsSlow() ? 4 : 8;
        for (int hundreds = 1; hundreds <= largest; hundreds++)
        {
            if (Numbers($"assign{hundreds}00.txt") is not { } numbers)
            {
                return;
            }

            int size = numbers[0];
            CoreSolution solution = CoreSolver.Solve(Make(size, size, numbers[1..], transposed: false, [.. Enumerable.Repeat(1, size * size)], [.. Enumerable.Repeat(1, size)]), 1000);
            Assert.Equal([0, LinearMinimum[hundreds - 1]], solution.Value);
            Assert.Equal([0, LinearMinimum[hundreds - 1]], solution.Bound);
        }
    }

    [Fact]
    public void Generalised_assignments_reach_their_known_minimum()
    {
        for (int file = 1; file <= 6; file++)
        {
            for (int instance = 0; instance < 5; instance++)
            {
                if (Numbers($"gap{file}-{instance}") is not { } numbers)
                {
                    return;
                }

                (int bins, int items) = (numbers[0], numbers[1]);
                int pairs = bins * items;
                CoreProblem problem = Make(items, bins, numbers[2..(2 + pairs)], transposed: true, Turn(numbers[(2 + pairs)..(2 + (2 * pairs))], items, bins), numbers[(2 + (2 * pairs))..]);
                CoreSolution solution = CoreSolver.Solve(problem, 200_000);
                Assert.Equal([0, GeneralisedMinimum[file - 1][instance]], solution.Value);
                Assert.Equal([0, GeneralisedMinimum[file - 1][instance]], solution.Bound);
            }
        }
    }

    private static bool IsSlow()
    {
#if DEBUG
        return true;
#else
        return false;
#endif
    }

    private static int[] Turn(int[] rows, int items, int bins) =>
        [.. Enumerable.Range(0, items * bins).Select(at => rows[(at % bins * items) + (at / bins)])];

    /// <summary>The level before the cost counts the items left out, so that the best solution leaves none out.</summary>
    private static CoreProblem Make(int items, int bins, int[] cost, bool transposed, int[] load, int[] capacity) => new()
    {
        Levels = 2,
        Capacity = capacity,
        Start = [.. Enumerable.Range(0, items + 1).Select(item => item * bins)],
        Bin = [.. Enumerable.Range(0, items * bins).Select(at => at % bins)],
        Load = load,
        Cost = CostTable.Of(2, [.. (transposed ? Turn(cost, items, bins) : cost).SelectMany(own => (long[])[0, own])]),
        MayStayOut = [.. Enumerable.Repeat(true, items)],
        OutCost = [.. Enumerable.Range(0, items).SelectMany(_ => (long[])[1, 0])],
    };

    private int[]? Numbers(string file)
    {
        string? shared = Environment.GetEnvironmentVariable("DESMIGRATIF_SHARED");
        string path = Path.Combine(shared ?? "", "data", "or-library", file);
        if (shared is null || !File.Exists(path))
        {
            const string Message = "SKIPPED: the OR-Library anchors were not checked, because DESMIGRATIF_SHARED names no folder that holds them.";
            output.WriteLine(Message);
            Console.WriteLine(Message);
            return null;
        }

        return [.. File.ReadAllText(path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => int.Parse(word, CultureInfo.InvariantCulture))];
    }
}
