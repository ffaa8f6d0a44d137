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
        Compare("whole book", "ifs", whole.Ifs, whole.Rules);
        Compare("whole book, papers kept", "ifs", whole.IfsThatKeepPapers, whole.Rules);
        Compare("forty rules", "ifs", forty.Ifs, forty.Rules);
        Compare("forty rules", "FluentValidation", forty.FluentValidation, forty.Rules);
        Compare("forty rules", "FluentValidation with conditions", forty.FluentValidationWithConditions, forty.Rules);
    }

    private static void Compare(string what, string other, Func<int> others, Func<int> rules)
    {
        TimeSpan leastOfOthers = TimeSpan.MaxValue;
        TimeSpan leastOfRules = TimeSpan.MaxValue;
        for (int turn = 0; turn < Turns; turn++)
        {
            leastOfOthers = Lesser(leastOfOthers, others);
            leastOfRules = Lesser(leastOfRules, rules);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {Nanoseconds(leastOfOthers):F0} ns by {other}, {Nanoseconds(leastOfRules):F0} ns by rules, ratio {leastOfRules / leastOfOthers:F2}, {leastOfOthers / leastOfRules:F1} times as fast"));
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
