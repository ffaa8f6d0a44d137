using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Desmigratif.Domain.CommunityParenting;
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
    public void A_flow_of_single_children_has_the_same_value_on_every_level()
    {
        int placed = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            (Register register, CarePolicy policy, EquatableArray<Pin> pins) = TinyVillages.Make(seed, 16, 6);
            register = new(register.Bundle, register.Records.Select(record => record is Child child ? child with { Siblings = null } : record).ToEquatableArray());
            Proposal proposal = CarePlanner.Plan(register, TinyVillages.AsOf, policy, pins).Proposal;
            long[] value = [.. proposal.Levels.Select(level => level.Value)];
            placed += proposal.Placements.Count;
            for (int level = 0; level < value.Length; level++)
            {
                string text = InstanceExport.Write(
                    register, TinyVillages.AsOf, level, EquatableArray.Create<long>(value.AsSpan(0, level)), ExportFormat.Dimacs, policy, pins);
                Assert.True(value[level] == FlowText.Least(text), $"seed {seed}, {proposal.Levels[level].Name}");
            }
        }

        Assert.True(placed > 40);
    }

    [Fact]
    public void A_flow_holds_an_earlier_level_at_its_best_value_only()
    {
        Register register = WorkedExample.Register(WorkedExample.Bundle.Replace("\"siblings\":\"s1\",", "", StringComparison.Ordinal));
        Assert.NotEmpty(InstanceExport.Write(register, WorkedExample.AsOf, 1, [1], ExportFormat.Dimacs));
        Assert.Throws<NotSupportedException>(() => InstanceExport.Write(register, WorkedExample.AsOf, 1, [2], ExportFormat.Dimacs));
    }

    [Theory]
    [InlineData(ExportFormat.Lp, "\\ ")]
    [InlineData(ExportFormat.Mps, "* ")]
    [InlineData(ExportFormat.Dimacs, "c ")]
    public void Every_text_says_that_it_belongs_to_a_proposal_and_which_level_it_is(ExportFormat format, string comment)
    {
        Register register = WorkedExample.Register(WorkedExample.Bundle.Replace("\"siblings\":\"s1\",", "", StringComparison.Ordinal));
        string[] lines = InstanceExport.Write(register, WorkedExample.AsOf, 0, [], format).Split('\n');
        Assert.StartsWith(comment + "Part of a proposal of companions", lines[0], StringComparison.Ordinal);
        Assert.Equal(comment + "Level 1 of 11: unplaced-tier-1.", lines[1]);
    }

    [Fact]
    public void The_text_names_nobody()
    {
        string text = InstanceExport.Write(WorkedExample.Register(), WorkedExample.AsOf, 1, [1], ExportFormat.Lp);
        Assert.DoesNotContain("c1", text, StringComparison.Ordinal);
        Assert.Contains("\nMinimize\n cost:", text, StringComparison.Ordinal);
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
