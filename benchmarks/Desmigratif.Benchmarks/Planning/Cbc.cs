using System.Diagnostics;
using System.Globalization;
using Desmigratif.Rules.Assignment.Exporting;
using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Benchmarks.Planning;

/// <summary>The solver CBC on the same levels, one after the other with the earlier ones fixed.</summary>
internal static class Cbc
{
    private const string Path = "/usr/bin/cbc";

    public static bool IsHere => File.Exists(Path);

    /// <summary>The time of all levels in milliseconds of one core, and whether each came out as ours; nothing where CBC gave up.</summary>
    public static (double Milliseconds, bool Agrees)? Solve(CoreProblem problem, long[] value)
    {
        string solution = System.IO.Path.GetTempFileName();
        string file = solution + ".lp";
        double milliseconds = 0;
        bool agrees = true;
        try
        {
            for (int level = 0; level < problem.Levels; level++)
            {
                File.WriteAllText(file, LpText.Of(LinearModel.Of(problem, level, value.AsSpan(0, level)), comments: []));
                using Process process = Process.Start(new ProcessStartInfo(Path, [file, "sec", "60", "solve", "solu", solution]) { RedirectStandardOutput = true })!;
                milliseconds += Seconds(process.StandardOutput.ReadToEnd()) * 1000;
                process.WaitForExit();
                string first = File.ReadLines(solution).FirstOrDefault("");
                if (!first.StartsWith("Optimal", StringComparison.Ordinal))
                {
                    return null;
                }

                double found = double.Parse(first.AsSpan(first.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture);
                agrees &= double.Abs(found - value[level]) < 0.5;
            }
        }
        finally
        {
            File.Delete(file);
            File.Delete(solution);
        }

        return (milliseconds, agrees);
    }

    /// <summary>The processor time CBC says it took.</summary>
    private static double Seconds(string log)
    {
        const string Label = "Total time (CPU seconds):";
        int at = log.LastIndexOf(Label, StringComparison.Ordinal);
        string rest = at < 0 ? "0" : log[(at + Label.Length)..].TrimStart();
        return double.Parse(rest.Split(' ')[0], CultureInfo.InvariantCulture);
    }
}
