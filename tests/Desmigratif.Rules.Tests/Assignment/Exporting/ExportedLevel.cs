using System.Diagnostics;
using System.Globalization;

namespace Desmigratif.Rules.Tests.Assignment.Exporting;

/// <summary>An exported level, solved by CBC, which knows nothing of villages.</summary>
internal static class ExportedLevel
{
    public const string Solver = "/usr/bin/cbc";

    /// <summary>The least value of the objective.</summary>
    /// <param name="text">The exported level.</param>
    /// <param name="ending">The form: <c>lp</c> or <c>mps</c>.</param>
    public static long Least(string text, string ending)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("desmigratif-");
        try
        {
            string model = Path.Combine(folder.FullName, "level." + ending);
            string solution = Path.Combine(folder.FullName, "solution");
            File.WriteAllText(model, text);
            using Process process = Process.Start(new ProcessStartInfo(
                Solver,
                [model, "ratioGap", "0", "allowableGap", "0", "solve", "solution", solution])
            {
                RedirectStandardOutput = true,
            })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();

            // The first line says "Optimal - objective value 3549.00000000".
            string first = File.ReadLines(solution).First();
            Assert.StartsWith("Optimal", first, StringComparison.Ordinal);
            return (long)Math.Round(double.Parse(first[(first.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
