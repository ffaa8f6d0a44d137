using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Benchmarks.Planning;

/// <summary>Prints how far villages of several sizes are proven, what that takes, and what is lost without it.</summary>
internal static class PlannerTable
{
    private const long NodeLimit = 200_000;

    private static readonly (int Children, int Caregivers)[] Sizes =
        [(20, 5), (50, 8), (100, 12), (200, 28), (300, 40), (400, 53), (500, 66), (1000, 130), (2000, 260)];

    /// <summary>Runs the sizes up to a number of children, some seeds each.</summary>
    public static void Run(int largest, int seeds)
    {
        Warm();
        if (!Cbc.IsHere)
        {
            Line($"SKIPPED: the comparison with CBC, because it is not installed (coinor-cbc).");
        }

        Line($"| children / caregivers | places per child | proven | levels | gap % | ms mean | ms most | nodes | by hand: more unplaced | by hand: levels 5-8 | CBC ms (ours) |");
        Line($"|---|---|---|---|---|---|---|---|---|---|---|");
        foreach ((int children, int caregivers) in Sizes.Where(size => size.Children <= largest))
        {
            foreach (double places in (double[])[0.9, 1.0, 1.3])
            {
                Row(children, caregivers, places, seeds);
            }
        }

        Line($"Greatest working set: {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
        Regency();
    }

    /// <summary>Prints how many of the tight villages are proven: 300, 400 and 500 children, 0.9 and 1.0 places per child.</summary>
    public static void Tight(int seeds)
    {
        Warm();
        Line($"| children / caregivers | places per child | coverage and moves proven | proven | gap most % | ms mean | ms most |");
        Line($"|---|---|---|---|---|---|---|");
        int all = 0;
        foreach ((int children, int caregivers) in Sizes.Where(size => size.Children is 300 or 400 or 500))
        {
            foreach (double places in (double[])[0.9, 1.0])
            {
                List<double> times = [];
                (int covered, int proven, double widest) = (0, 0, 0.0);
                for (int seed = 1; seed <= seeds; seed++)
                {
                    (CoreSolution solution, double time) = Timed(InventedVillage.Make(children, caregivers, places, seed));
                    times.Add(time);
                    covered += Proven(solution) >= 4 ? 1 : 0;
                    proven += Proven(solution) == solution.Value.Length ? 1 : 0;
                    widest = double.Max(widest, Gap(solution));
                }

                all += proven;
                Line($"| {children} / {caregivers} | {places:F1} | {covered}/{seeds} | {proven}/{seeds} | {widest:F1} | {times.Average():F0} | {times.Max():F0} |");
            }
        }

        Line($"Fully proven: {100.0 * all / (6 * seeds):F1} %");
    }

    /// <summary>Lets the runtime prepare what will be measured.</summary>
    private static void Warm()
    {
        for (int seed = 101; seed <= 112; seed++)
        {
            CoreSolver.Solve(InventedVillage.Make(100, 12, seed % 2 == 0 ? 0.9 : 1.0, seed), NodeLimit);
            CoreSolver.Solve(InventedVillage.Make(200, 28, seed % 2 == 0 ? 1.3 : 1.0, seed), NodeLimit);
        }
    }

    private static (CoreSolution Solution, double Milliseconds) Timed(CoreProblem problem)
    {
        TimeSpan before = Used();
        CoreSolution solution = CoreSolver.Solve(problem, NodeLimit);
        return (solution, (Used() - before).TotalMilliseconds);
    }

    /// <summary>How far the first open level may be above what is proven, in percent.</summary>
    private static double Gap(CoreSolution solution)
    {
        int level = Proven(solution);
        return level == solution.Value.Length ? 0 : 100.0 * (solution.Value[level] - (solution.Bound[level] ?? 0)) / solution.Value[level];
    }

    private static void Row(int children, int caregivers, double places, int seeds)
    {
        List<double> times = [];
        int proven = 0;
        int fewest = int.MaxValue;
        double widest = 0;
        long nodes = 0;
        long unplaced = 0;
        long[] lost = new long[4];
        string other = "-";
        for (int seed = 1; seed <= seeds; seed++)
        {
            CoreProblem problem = Invent(children, caregivers, places, seed);
            (CoreSolution solution, double time) = Timed(problem);
            times.Add(time);
            int levels = Proven(solution);
            proven += levels == problem.Levels ? 1 : 0;
            fewest = int.Min(fewest, levels);
            widest = double.Max(widest, Gap(solution));
            nodes += solution.Nodes;
            long[] greedy = Greedy.Levels(problem);
            unplaced += greedy[..3].Sum() - solution.Value[..3].Sum();
            for (int level = 0; level < lost.Length; level++)
            {
                lost[level] += greedy[level + 4] - solution.Value[level + 4];
            }

            if (seed == 1 && Cbc.IsHere && children <= 200)
            {
                other = Cbc.Solve(problem, solution.Value) is { } cbc
                    ? string.Create(CultureInfo.InvariantCulture, $"{cbc.Milliseconds:F0}{(cbc.Agrees ? "" : " DIFFERS")} ({times[0]:F0})")
                    : "gave up";
            }
        }

        Line($"| {children} / {caregivers} | {places:F1} | {proven}/{seeds} | {fewest} | {widest:F1} | {times.Average():F0} | {times.Max():F0} | {nodes / seeds} | {unplaced / (double)seeds:F1} | {string.Join(' ', lost.Select(own => own / seeds))} | {other} |");
    }

    /// <summary>A regency: 20,000 children in 400 villages, side by side.</summary>
    private static void Regency()
    {
        CoreProblem[] villages = [.. Enumerable.Range(0, 400).Select(seed => InventedVillage.Make(50, 8, seed % 2 == 0 ? 0.95 : 1.2, seed))];
        int proven = 0;
        long start = Stopwatch.GetTimestamp();
        TimeSpan before = Used();
        Parallel.ForEach(villages, village =>
        {
            CoreSolution solution = CoreSolver.Solve(village, NodeLimit);
            Interlocked.Add(ref proven, Proven(solution) == village.Levels ? 1 : 0);
        });
        Line($"Regency of 20,000 children in 400 villages: {proven} proven, {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s on {Environment.ProcessorCount} cores, {(Used() - before).TotalSeconds:F1} s of one core");
    }

    /// <summary>A village, and nothing of what inventing it took: the working set is to be that of planning.</summary>
    private static CoreProblem Invent(int children, int caregivers, double places, int seed)
    {
        CoreProblem village = InventedVillage.Make(children, caregivers, places, seed);
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect();
        return village;
    }

    private static int Proven(CoreSolution solution)
    {
        int level = 0;
        while (level < solution.Value.Length && solution.Bound[level] == solution.Value[level])
        {
            level++;
        }

        return level;
    }

    private static TimeSpan Used() => Process.GetCurrentProcess().TotalProcessorTime;

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
