using System.Text.Json;

namespace Desmigratif.Cli.Tests;

/// <summary>Proposals for a meeting and for programs. What the planner works out is tested where it lives.</summary>
public sealed class AssignTests : IDisposable
{
    private const string Day = "2026-11-21";

    private static readonly string Village = System.IO.File.ReadAllText(Given.Sample("pendampingan.ndjson"));

    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Fact]
    public void Json_is_one_proposal_a_bundle_and_nothing_else()
    {
        string file = given.File(Village + Village.Replace("b-example", "b-other", StringComparison.Ordinal));
        Given.Ran ran = Given.Tool("assign", file, "--as-of", Day, "--format", "json");
        JsonElement[] proposals = [.. ran.Output.TrimEnd('\n').Split('\n').Select(line => JsonElement.Parse(line))];
        Assert.Equal(["b-example", "b-other"], proposals.Select(proposal => proposal.GetProperty("bundle").GetString()));
        Assert.Equal(
            ["c1 g2", "c2 g2", "c3 g1", "c4 g2"],
            proposals[0].GetProperty("placements").EnumerateArray().Select(own => $"{own.GetProperty("child")} {own.GetProperty("caregiver")}"));
        Assert.EndsWith("\n", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "id", "Ini usulan, bukan keputusan", "menjadi pendamping")]
    [InlineData("text", "en", "This is a proposal, not a decision", "is assigned")]
    [InlineData("html", "id", "Ini usulan, bukan keputusan", "menjadi pendamping")]
    [InlineData("html", "en", "This is a proposal, not a decision", "is assigned")]
    public void Every_sheet_says_that_it_is_a_proposal(string format, string language, string nature, string never)
    {
        Given.Ran ran = Assign("--format", format, "--lang", language);
        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.Contains(nature, ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(never, ran.Output, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void The_sheet_says_who_with_whom_who_waits_and_what_would_help()
    {
        string output = Assign("--lang", "en").Output;
        Assert.Contains("4 of 5 children have a proposed companion; 1 do not yet. 1 child profiles are not planned for. Free places: 6.", output, StringComparison.Ordinal);
        Assert.Contains("g2 · 3 of 3 places", output, StringComparison.Ordinal);
        Assert.Contains("c1: together with its siblings: c1, c2; close kin; counselling not offered", output, StringComparison.Ordinal);
        Assert.Contains("c3: stays with the present companion", output, StringComparison.Ordinal);
        Assert.Contains("c5: none of the 3 candidates is eligible: 2× special needs not asked about; 1× caregiver not willing", output, StringComparison.Ordinal);
        Assert.Contains("What would help: g2: settled: special needs not asked about (needs a decision by the competent office)", output, StringComparison.Ordinal);
        Assert.Contains("c6: is 18 or older", output, StringComparison.Ordinal);
        Assert.Contains("Timur    ●●●", output, StringComparison.Ordinal);
        Assert.Contains("sum of distances (metres)", output, StringComparison.Ordinal);
        Assert.Contains("3,549", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public void A_name_is_printed_only_where_it_is_asked_for(string format)
    {
        Assert.DoesNotContain("Contoh", Assign("--format", format).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoh", Assign("--format", "json").Output, StringComparison.Ordinal);
        Given.Ran named = Assign("--format", format, "--names", "--lang", "en");
        Assert.Contains("Contoh Satu (c1)", named.Output, StringComparison.Ordinal);
        Assert.Contains("Contoh Bibi (g2)", named.Output, StringComparison.Ordinal);
        Assert.Contains("do not pass it on", named.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, Assign("--format", "json", "--names").Code);
    }

    [Fact]
    public void Html_is_one_page_that_fetches_nothing_and_escapes_what_others_wrote()
    {
        string marked = Village.Replace("\"hamlet\":\"Timur\"", "\"hamlet\":\"<script>alert(1)</script>\"", StringComparison.Ordinal);
        string html = Given.Tool("assign", given.File(marked), "--as-of", Day, "--format", "html").Output;
        Assert.StartsWith("<!doctype html>", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_of_people_holds_and_the_rest_is_planned_around_it()
    {
        Given.Ran ran = Assign("--pin", "c4=g1", "--format", "json");
        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.Contains("""{"child":"c4","caregiver":"g1","reasons":[{"code":"pinned","breaks":[]}""", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c9=g1", "PIN-001")]
    [InlineData("c1=g9", "PIN-002")]
    [InlineData("c5=g1", "PIN-003")]
    [InlineData("!!=g1", "child: ")]
    public void A_decision_that_cannot_hold_is_told_and_the_rest_is_planned(string pin, string code)
    {
        Given.Ran ran = Assign("--pin", pin, "--format", "json", "--lang", "en");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains(code, ran.Error, StringComparison.Ordinal);
        Assert.Contains("is not applied", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Output.TrimEnd('\n').Split('\n'));
        Assert.Contains("\"placed\":4", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Contradicting_decisions_are_told_and_neither_is_applied()
    {
        Given.Ran ran = Assign("--pin", "c4=g1", "--pin", "c4=g2", "--format", "json");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("PIN-004", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("pinned", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"capacity\":5", "\"capacity\":-5", "PLAN-001")]
    [InlineData("\"capacity\":5", "\"capacity\":1000000", "PLAN-002")]
    [InlineData("\"capacity\":5", "\"capacity\":99999999999", "PLAN-002")]
    [InlineData("\"capacity\":5", "\"capacity\":5,\"maxDistanceMetres\":-25", "PLAN-004")]
    [InlineData("\"capacity\":5", "\"capacity\":5,\"maxDistanceMetres\":2147483647", "PLAN-004")]
    [InlineData("\"capacity\":5", "\"capacity\":5,\"maxDistanceMetres\":99999999999", "PLAN-004")]
    public void A_number_nobody_can_mean_is_told_and_every_village_is_planned(string sound, string odd, string code)
    {
        string lines = Open(sound, odd) + "\n" + Open("b-example", "b-other") + "\n";
        Given.Ran ran = Given.Tool("assign", given.File(lines), "--as-of", Day, "--format", "json");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains($"b-example: {code}", ran.Error, StringComparison.Ordinal);
        Assert.Contains(" g3: ", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain($"b-other: {code}", ran.Error, StringComparison.Ordinal);
        Assert.Equal(2, ran.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public void The_sheet_speaks_of_looking_for_help_only_where_help_was_looked_for(string format)
    {
        string alone = given.File(Open("\"relation\":\"", "\"screening\":[],\"relation\":\"") + "\n", "alone.ndjson");
        string policy = given.File("""{"relaxations":0}""", "policy.json");
        Assert.Contains("look for new caregivers", Given.Tool("assign", alone, "--as-of", Day, "--format", format, "--lang", "en").Output, StringComparison.Ordinal);
        Given.Ran none = Given.Tool("assign", alone, "--as-of", Day, "--format", format, "--lang", "en", "--policy", policy);
        Assert.DoesNotContain("look for new caregivers", none.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_does_not_print_a_number_of_places_nobody_can_mean()
    {
        string file = given.File(Open("\"capacity\":", "\"capacity\":214748364") + "\n");
        string output = Given.Tool("assign", file, "--as-of", Day, "--lang", "en").Output;
        Assert.Contains("Free places: more than 1,000.", output, StringComparison.Ordinal);
        Assert.Contains("of more than 1,000 places", output, StringComparison.Ordinal);
        Assert.DoesNotContain("214748364", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\u001b[31m")]
    [InlineData("\\u0007")]
    [InlineData("\\u000a")]
    [InlineData("\\u0085")]
    [InlineData("\\u2028")]
    [InlineData("\\u202e")]
    public void What_others_wrote_does_not_steer_the_terminal(string sign)
    {
        string odd = Open("\"hamlet\":\"Timur", "\"hamlet\":\"Ti" + sign + "mur").Replace("Contoh Satu", "Contoh" + sign + "Satu", StringComparison.Ordinal)
            .Replace("\"sport\"", "\"sp" + sign + "ort\"", StringComparison.Ordinal);
        string output = Given.Tool("assign", given.File(odd + "\n"), "--as-of", Day, "--names").Output;
        string raw = System.Text.RegularExpressions.Regex.Unescape(sign);
        Assert.DoesNotContain("Ti" + raw, output, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoh" + raw, output, StringComparison.Ordinal);
        Assert.DoesNotContain("sp" + raw, output, StringComparison.Ordinal);
        Assert.Contains("Ti\uFFFD", output, StringComparison.Ordinal);
        Assert.Contains("Contoh\uFFFD", output, StringComparison.Ordinal);
        Assert.Contains("sp\uFFFD", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_without_children_gets_its_proposal_and_a_finding()
    {
        Given.Ran ran = Given.Tool("assign", given.File(Given.Bundle(Given.Village)), "--as-of", Day, "--format", "json");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("PLAN-003", ran.Error, StringComparison.Ordinal);
        Assert.Contains("\"placements\":[]", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"maxDistanceMetres":"far"}""", "/maxDistanceMetres")]
    [InlineData("""{"maxDistance":100}""", "/maxDistance")]
    [InlineData("""{"tiers":0}""", "/tiers")]
    [InlineData("not json", "policy.json: this file")]
    [InlineData("""{"tiers":10}""", "1 to 9")]
    [InlineData("""{"requiredScreening":["\ud800"]}""", "/requiredScreening/0")]
    public void With_a_bad_policy_nothing_is_planned(string policy, string told)
    {
        Given.Ran ran = Assign("--policy", given.File(policy, "policy.json"), "--lang", "en");
        Assert.Equal(ExitCode.WrongUsage, ran.Code);
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Fact]
    public void A_policy_file_changes_the_plan_and_is_printed_with_it()
    {
        Given.Ran ran = Assign("--policy", given.File("""{"maxDistanceMetres":3000}""", "policy.json"), "--format", "json");
        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.Contains("\"maxDistanceMetres\":3000", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--policy", "nowhere.json")]
    [InlineData("--pin", "c1")]
    [InlineData("--pin", "c1=")]
    [InlineData("--pin", "/c1=g1")]
    [InlineData("--pin", "b-example/c1")]
    [InlineData("--export", "lp")]
    [InlineData("--as-of", "2004-10-17")]
    public void Wrong_usage_ends_with_2(params string[] options) =>
        Assert.Equal(ExitCode.WrongUsage, Given.Tool(["assign", given.File(Village), .. options]).Code);

    [Fact]
    public void An_export_is_one_file_a_level_without_ids_of_people()
    {
        string folder = Path.Combine(given.Folder, "export");
        Given.Ran ran = Assign("--export", "lp", "--out", folder);
        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.Empty(ran.Output);
        string[] files = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        Assert.Equal(11, files.Length);
        Assert.EndsWith("b-example.01-unplaced-tier-1.lp", files[0], StringComparison.Ordinal);
        Assert.All(files, file => Assert.DoesNotContain("Contoh", System.IO.File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_format_cannot_hold_is_told_and_the_other_villages_are_exported()
    {
        string folder = Path.Combine(given.Folder, "export");
        string single = Open("\"siblings\":\"s1\",", "").Replace("b-example", "b-single", StringComparison.Ordinal);
        string file = given.File(Open("b-example", "b-siblings") + "\n" + single + "\n");
        Given.Ran ran = Given.Tool("assign", file, "--as-of", Day, "--export", "dimacs", "--out", folder, "--lang", "en");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("b-siblings: DIMACS can hold only instances without siblings", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("b-single: DIMACS", ran.Error, StringComparison.Ordinal);
        Assert.Equal(11, Directory.EnumerateFiles(folder, "b-single.*").Count());
        Assert.Empty(Directory.EnumerateFiles(folder, "b-siblings.*"));
    }

    [Fact]
    public void Two_bundles_of_one_name_are_exported_under_two_names()
    {
        string folder = Path.Combine(given.Folder, "export");
        string larger = Open("b-example", "B-EXAMPLE").Replace("\"capacity\":2", "\"capacity\":1", StringComparison.Ordinal);
        string file = given.File(Open("b-example", "b-example") + "\n" + larger + "\n");
        Given.Tool("assign", file, "--as-of", Day, "--export", "lp", "--out", folder);
        Assert.Equal(11, Directory.EnumerateFiles(folder, "b-example.*.lp").Count());
        Assert.Equal(11, Directory.EnumerateFiles(folder, "B-EXAMPLE-2.*.lp").Count());
    }

    [Fact]
    public void A_decision_is_for_one_village_where_it_names_it()
    {
        string file = given.File(Open("b-example", "b-1") + "\n" + Open("b-example", "b-2") + "\n");
        Given.Ran ran = Given.Tool("assign", file, "--as-of", Day, "--format", "json", "--pin", "b-2/c4=g1");
        Assert.Equal(ExitCode.Passed, Given.Tool("assign", given.File(Village, "v"), "--as-of", Day, "--pin", "b-example/c4=g1").Code);
        string[] proposals = ran.Output.TrimEnd('\n').Split('\n');
        Assert.DoesNotContain("pinned", proposals[0], StringComparison.Ordinal);
        Assert.Contains("""{"child":"c4","caregiver":"g1","reasons":[{"code":"pinned",""", proposals[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("html")]
    public void A_decision_that_names_no_village_is_refused_where_there_are_several_before_anything_is_written(string format)
    {
        string file = given.File(Village + Village.Replace("b-example", "b-other", StringComparison.Ordinal));
        Given.Ran ran = Given.Tool("assign", file, "--as-of", Day, "--format", format, "--pin", "c4=g1", "--lang", "en");
        Assert.Equal(ExitCode.WrongUsage, ran.Code);
        Assert.Contains("bundle/child=caregiver", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
        string kept = given.File("kept");
        Assert.Equal(ExitCode.WrongUsage, Given.Tool("assign", file, "--as-of", Day, "--format", format, "--pin", "c4=g1", "--out", kept).Code);
        Assert.Equal("kept", File.ReadAllText(kept));
    }

    [Fact]
    public void A_decision_for_a_village_that_is_not_there_is_told_and_the_rest_is_planned()
    {
        Given.Ran ran = Assign("--pin", "b-nowhere/c4=g1", "--format", "json", "--lang", "en");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("there is no bundle b-nowhere", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("pinned", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_unreadable_and_the_others_are_planned()
    {
        Given.Ran ran = Given.Tool("assign", "nowhere.ndjson", given.File(Village), "--as-of", Day, "--format", "json", "--lang", "en");
        Assert.Equal(ExitCode.InputUnreadable, ran.Code);
        Assert.Contains("no such file", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Output.TrimEnd('\n').Split('\n'));
    }

    /// <summary>The village with a change, and without the line that closes it.</summary>
    private static string Open(string sound, string changed) =>
        string.Join('\n', Village.Split('\n')[..^2]).Replace(sound, changed, StringComparison.Ordinal);

    private Given.Ran Assign(params string[] options) => Given.Tool(["assign", given.File(Village), "--as-of", Day, .. options]);
}
