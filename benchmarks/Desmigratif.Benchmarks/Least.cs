using System.Diagnostics;
using System.Globalization;

namespace Desmigratif.Benchmarks;

/// <summary>
/// The least time of many short turns that the contenders take one after the other: on a machine with other work running, the mean says
/// more about that work.
/// </summary>
internal static class Least
{
    private const int Turns = 4000;

    public static void Run()
    {
        JudgeWhole whole = new();
        JudgeForty forty = new();
        Compare("whole book", whole.Ifs, whole.Rules);
        Compare("whole book, papers kept", whole.IfsThatKeepPapers, whole.Rules);
        Compare("forty rules", forty.Ifs, forty.Rules);
    }

    private static void Compare(string what, Func<int> ifs, Func<int> rules)
    {
        TimeSpan leastOfIfs = TimeSpan.MaxValue;
        TimeSpan leastOfRules = TimeSpan.MaxValue;
        for (int turn = 0; turn < Turns; turn++)
        {
            leastOfIfs = Lesser(leastOfIfs, ifs);
            leastOfRules = Lesser(leastOfRules, rules);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {Nanoseconds(leastOfIfs):F0} ns by ifs, {Nanoseconds(leastOfRules):F0} ns by rules, ratio {leastOfRules / leastOfIfs:F2}"));
    }

    private static TimeSpan Lesser(TimeSpan least, Func<int> contender)
    {
        long start = Stopwatch.GetTimestamp();
        contender();
        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        return taken < least ? taken : least;
    }

    /// <summary>For one worker of a hundred.</summary>
    private static double Nanoseconds(TimeSpan taken) => taken.TotalNanoseconds / 100;
}
