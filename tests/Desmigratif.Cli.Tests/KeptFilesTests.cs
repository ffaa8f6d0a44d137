using System.Diagnostics;

namespace Desmigratif.Cli.Tests;

/// <summary>What a command reads is never written over by it, whatever the file is called.</summary>
public sealed class KeptFilesTests : IDisposable
{
    private const string Day = "2026-11-21";

    private readonly Given given = new();
    private readonly string register;
    private readonly string folder;

    public KeptFilesTests()
    {
        folder = Directory.CreateDirectory(Path.Combine(given.Folder, "data")).FullName;
        register = given.File(File.ReadAllText(Given.Sample("pendampingan.ndjson")), "data/own.ndjson");
    }

    public void Dispose() => given.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("assess")]
    [InlineData("assign")]
    public void A_register_is_kept_by_its_own_name_and_as_one_of_a_folder(string command)
    {
        AssertKept(register, command, register, "--as-of", Day, "--out", register);
        AssertKept(register, command, folder, "--as-of", Day, "--out", Path.Combine(folder, "..", "data", "own.ndjson"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("assess")]
    [InlineData("assign")]
    public void A_register_is_kept_whether_it_is_read_or_written_through_a_link(string command)
    {
        string link = Path.Combine(given.Folder, "link.ndjson");
        string second = Path.Combine(given.Folder, "second.ndjson");
        string door = Path.Combine(given.Folder, "door");
        File.CreateSymbolicLink(link, register);
        File.CreateSymbolicLink(second, link);
        Directory.CreateSymbolicLink(door, folder);
        Assert.All(new[] { link, second, Path.Combine(door, "own.ndjson") }, other =>
        {
            AssertKept(register, command, register, "--as-of", Day, "--out", other);
            AssertKept(register, command, other, "--as-of", Day, "--out", register);
        });
    }

    [Theory]
    [InlineData("check")]
    [InlineData("assign")]
    public void A_register_is_kept_under_its_other_name(string command)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string other = Path.Combine(given.Folder, "other.ndjson");
        using (Process link = Process.Start("ln", [register, other]))
        {
            link.WaitForExit();
        }

        Assert.True(File.Exists(other));
        AssertKept(register, command, register, "--as-of", Day, "--out", other);
    }

    [Fact]
    public void Recorded_decisions_and_their_register_are_kept()
    {
        string decisions = Path.Combine(given.Folder, "decisions.ndjson");
        string placed = given.File(
            Given.Bundle(
                Given.Village,
                Given.Person,
                """{"type":"migration","id":"m1","person":"p1","history":[{"status":"documents-complete","on":"2026-09-01"}]}"""),
            "placed.ndjson");
        Given.Tool("assess", placed, "--as-of", Day, "--format", "ndjson", "--out", decisions);
        AssertKept(placed, "assess", placed, "--replay", decisions, "--out", placed);
        AssertKept(decisions, "assess", placed, "--replay", decisions, "--out", decisions);
        AssertKept(decisions, "assess", placed, "--replay", decisions, "--format", "ndjson=" + decisions);
    }

    [Theory]
    [InlineData("check", "--local-parameters", "{}")]
    [InlineData("check", "--severity-policy", """{"severities":{}}""")]
    [InlineData("assess", "--local-parameters", "{}")]
    [InlineData("assign", "--policy", "{}")]
    public void Settings_are_kept(string command, string option, string settings)
    {
        string file = given.File(settings, "settings.json");
        AssertKept(file, command, register, "--as-of", Day, option, file, "--out", file);
    }

    [Fact]
    public void Of_several_reports_none_is_begun_where_one_would_replace_a_register()
    {
        string before = given.File("before", "report.html");
        AssertKept(register, "check", register, "--as-of", Day, "--format", "html=" + before, "--format", "json=" + register);
        Assert.Equal("before", File.ReadAllText(before));
    }

    [Fact]
    public void An_export_keeps_a_policy_that_has_the_name_of_a_level()
    {
        string policy = given.File("{}", "b-example.01-unplaced-tier-1.lp");
        AssertKept(policy, "assign", register, "--as-of", Day, "--policy", policy, "--export", "lp", "--out", given.Folder);
    }

    [Fact]
    public void An_output_of_an_earlier_run_is_replaced()
    {
        string report = given.File("before", "report.json");
        Given.Tool("check", register, "--as-of", Day, "--format", "json", "--out", report);
        Assert.StartsWith("{", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "x", "--out", "")]
    [InlineData("check", "x", "--local-parameters", "")]
    [InlineData("check", "x", "--own-rules", "")]
    [InlineData("assign", "x", "--policy", "")]
    [InlineData("assess", "x", "--replay", "")]
    [InlineData("schema", "export", "")]
    public void A_file_without_a_name_is_wrong_usage(params string[] args) => Assert.Equal(ExitCode.WrongUsage, Given.Tool(args).Code);

    private static void AssertKept(string file, params string[] args)
    {
        string before = File.ReadAllText(file);
        Given.Ran ran = Given.Tool(args);
        Assert.Equal((ExitCode.WrongUsage, ""), (ran.Code, ran.Output));
        Assert.StartsWith("Keluaran akan menimpa berkas yang dibaca", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
    }
}
