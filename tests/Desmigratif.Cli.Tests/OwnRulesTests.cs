using System.Text.Json;

namespace Desmigratif.Cli.Tests;

public sealed class OwnRulesTests : IDisposable
{
    private const string Open =
        """{"type":"migration","id":"m1","person":"p1","plannedDeparture":"2026-12-01","history":[{"status":"documents-complete","on":"2026-09-01"}]}""";

    private readonly Given given = new();

    private static string Assembly => typeof(RegencyPaperIsHeld).Assembly.Location;

    public void Dispose() => given.Dispose();

    [Fact]
    public void A_rule_from_another_assembly_shows_in_findings_decisions_and_the_list()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person, Open));
        Given.Ran check = Given.Tool("check", file, "--as-of", "2026-11-21", "--own-rules", Assembly, "--format", "ndjson");
        Assert.Contains("\"code\":\"TST-001\"", check.Output, StringComparison.Ordinal);
        Given.Ran assess = Given.Tool("assess", file, "--as-of", "2026-11-21", "--own-rules", Assembly, "--format", "ndjson");
        JsonElement paper = Assert.Single(
            JsonDocument.Parse(assess.Output).RootElement.GetProperty("documents").EnumerateArray(),
            document => document.GetProperty("kind").GetString() == "family-card");
        Assert.Equal("missing", paper.GetProperty("state").GetString());
        Assert.Equal("Perda Contoh 1/2025 Art. 2", paper.GetProperty("basis")[0].GetString());
        Assert.Contains("TST-001", Given.Tool("rules", "--pillar", "local", "--own-rules", Assembly).Output, StringComparison.Ordinal);
        Assert.Contains("# TST-001", Given.Tool("rules", "TST-001", "--own-rules", Assembly, "--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_severity_policy_may_name_it()
    {
        string policy = given.File("""{"severities":{"TST-001":"error"}}""", "policy.json");
        string file = given.File(Given.Bundle(Given.Village, Given.Person, Open));
        Given.Ran ran = Given.Tool("check", file, "--as-of", "2026-11-21", "--own-rules", Assembly, "--severity-policy", policy, "--format", "ndjson");
        Assert.Contains("\"code\":\"TST-001\",\"severity\":\"error\"", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_with_own_rules_is_not_proven_without_them()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person, Open));
        string decided = Path.Combine(given.Folder, "decided.txt");
        Given.Tool("assess", file, "--as-of", "2026-11-21", "--own-rules", Assembly, "--format", "ndjson=" + decided);
        Assert.Equal(ExitCode.Passed, Given.Tool("assess", file, "--replay", decided, "--own-rules", Assembly).Code);
        Assert.Equal(ExitCode.Findings, Given.Tool("assess", file, "--replay", decided).Code);
    }

    [Fact]
    public void An_assembly_named_twice_takes_ids_twice() =>
        Assert.Equal(ExitCode.WrongUsage, Given.Tool("rules", "--own-rules", Assembly, "--own-rules", Assembly).Code);

    [Fact]
    public void A_file_that_is_no_assembly_is_wrong_usage() =>
        Assert.Equal(ExitCode.WrongUsage, Given.Tool("rules", "--own-rules", given.File("text", "x.dll")).Code);
}
