using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment;
using Desmigratif.Rules.Assignment.Exporting;
using Xunit.Abstractions;

namespace Desmigratif.Rules.Tests.Assignment.Exporting;

public sealed partial class InstanceExportTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(ExportFormat.Lp, "lp")]
    [InlineData(ExportFormat.Mps, "mps")]
    public void Another_solver_finds_the_same_value_on_every_level(ExportFormat format, string extension)
    {
        if (!Array.Exists((string[])["/usr/bin/cbc", "/usr/local/bin/cbc"], File.Exists))
        {
            const string Message = "SKIPPED: no oracle has checked the planner, because CBC (coinor-cbc) is not installed.";
            output.WriteLine(Message);
            Console.WriteLine(Message);
            return;
        }

        for (int seed = 0; seed < 3; seed++)
        {
            (Register register, CarePolicy policy, EquatableArray<Pin> pins) = TinyVillages.Make(seed + 40, 24, 7);
            long[] value = [.. CarePlanner.Plan(register, TinyVillages.AsOf, policy, pins).Proposal.Levels.Select(level => level.Value)];
            for (int level = 0; level < value.Length; level++)
            {
                string text = InstanceExport.Write(register, TinyVillages.AsOf, level, EquatableArray.Create<long>(value.AsSpan(0, level)), format, policy, pins);
                Assert.Equal(value[level], Solve(text, extension));
            }
        }
    }

    [Fact]
    public void A_flow_cannot_hold_siblings() =>
        Assert.Throws<NotSupportedException>(() => InstanceExport.Write(WorkedExample.Register(), WorkedExample.AsOf, 0, [], ExportFormat.Dimacs));

    [Fact]
    public void The_text_names_nobody()
    {
        string text = InstanceExport.Write(WorkedExample.Register(), WorkedExample.AsOf, 1, [1], ExportFormat.Lp);
        Assert.DoesNotContain("c1", text, StringComparison.Ordinal);
        Assert.StartsWith("Minimize\n cost:", text, StringComparison.Ordinal);
    }

    private static long Solve(string text, string extension)
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.{extension}");
        File.WriteAllText(file, text);
        try
        {
            using Process cbc = Process.Start(new ProcessStartInfo("cbc", [file, "ratio", "0", "allow", "0", "solve", "quit"]) { RedirectStandardOutput = true })!;
            string answer = cbc.StandardOutput.ReadToEnd();
            cbc.WaitForExit();
            return (long)double.Round(double.Parse(Objective().Match(answer).Groups[1].Value, CultureInfo.InvariantCulture));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex(@"Objective value:\s+(-?[0-9.e+]+)")]
    private static partial Regex Objective();
}
