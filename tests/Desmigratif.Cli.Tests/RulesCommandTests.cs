using System.Text.Json;
using Desmigratif.Cli.Explaining;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Cli.Tests;

public sealed class RulesCommandTests : IDisposable
{
    private const string Registered = """{"type":"migration","id":"m1","person":"p1","history":[{"status":"registered","on":"2016-01-01"}]}""";

    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Fact]
    public void The_list_holds_every_rule_once()
    {
        JsonElement[] all = Json("rules", "--format", "json");
        Assert.True(all.Length > 180);
        Assert.Equal(all.Length, all.Select(rule => rule.GetProperty("code").GetString()).Distinct().Count());
    }

    [Theory]
    [InlineData("--pillar", "cooperatives", "COP")]
    [InlineData("--pillar", "format", "XCH")]
    [InlineData("--instrument", "uu 25/1992", "COP")]
    public void A_filter_leaves_what_it_names(string option, string value, string prefix)
    {
        JsonElement[] some = Json("rules", "--format", "json", option, value);
        Assert.NotEmpty(some);
        Assert.All(some, rule => Assert.StartsWith(prefix, rule.GetProperty("code").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_filter_by_severity_looks_at_every_profile()
    {
        JsonElement[] blocking = Json("rules", "--format", "json", "--severity", "blocking");
        Assert.Contains(blocking, rule => rule.GetProperty("code").GetString() == "PLC-001");
        Assert.DoesNotContain(blocking, rule => rule.GetProperty("code").GetString() == "PLC-002");
    }

    [Theory]
    [InlineData("id", "usia minimum", "Diterima", "Tidak diterima", "UU 18/2017 Pasal 5 huruf a")]
    [InlineData("en", "old enough", "Accepted", "Refused", "UU 18/2017 Art. 5(a)")]
    public void One_rule_is_explained_in_both_languages(string language, params string[] expected)
    {
        Given.Ran ran = Given.Tool("rules", "plc-001", "--lang", language);
        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.All([.. expected, "2004-10-18", "2017-11-22", "https://", "minimumAge", "2009-02-02"], text => Assert.Contains(text, ran.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_of_one_rule_holds_both_examples()
    {
        JsonElement rule = JsonDocument.Parse(Given.Tool("rules", "PLC-011", "--format", "json").Output).RootElement;
        Assert.Equal("passport", rule.GetProperty("paper").GetString());
        Assert.NotEqual(rule.GetProperty("example").GetProperty("accepted").GetRawText(), rule.GetProperty("example").GetProperty("refused").GetRawText());
    }

    [Fact]
    public void An_unknown_rule_is_wrong_usage_and_the_nearest_are_named()
    {
        Given.Ran ran = Given.Tool("rules", "PCL-001", "--lang", "en");
        Assert.Equal((ExitCode.WrongUsage, ""), (ran.Code, ran.Output));
        Assert.Contains("PLC-001", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PIN-001")]
    [InlineData("plan-003")]
    public void A_code_of_the_planner_is_no_rule_and_it_is_told_where_to_read_about_it(string code)
    {
        Given.Ran ran = Given.Tool("rules", code, "--lang", "en");
        Assert.Equal((ExitCode.WrongUsage, ""), (ran.Code, ran.Output));
        Assert.Contains("docs/OUTPUT.md", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("nearest", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_typed_is_not_said_back() =>
        Assert.DoesNotContain("5203084708959001", Given.Tool("rules", "5203084708959001").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("rules", "PLC-001", "--severity", "error")]
    [InlineData("rules", "--instrument", "UU 0/0")]
    [InlineData("rules", "--format", "markdown")]
    [InlineData("rules", "--own-rules", "nothing.dll")]
    [InlineData("rules", "diff", "--from", "2004-10-17", "--to", "2026-11-21")]
    [InlineData("rules", "diff", "--from", "2004-10-18", "--to", "21-11-2026")]
    [InlineData("rules", "diff", "--from", "2004-10-18")]
    public void A_wrong_question_is_wrong_usage(params string[] args) => Assert.Equal(ExitCode.WrongUsage, Given.Tool(args).Code);

    [Fact]
    public void The_day_of_the_law_of_2017_shows_rules_parameters_and_papers()
    {
        JsonElement diff = JsonDocument.Parse(Given.Tool("rules", "diff", "--from", "2017-11-21", "--to", "2017-11-22", "--format", "json").Output).RootElement;
        string[] changes = [.. diff.GetProperty("changes").EnumerateArray().Select(change =>
            $"{change.GetProperty("code")} {change.GetProperty("change")} {(change.TryGetProperty("of", out JsonElement of) ? of.GetString() : "")} {change.GetProperty("before")}>{change.GetProperty("after")}")];
        Assert.Contains("PLC-001 basis  UU 39/2004 Art. 35(a)>UU 18/2017 Art. 5(a)", changes);
        Assert.Contains("PLC-001 parameter minimumAge 21 (household), 18 (other)>18", changes);
        Assert.Contains("PLC-011 begins  >UU 18/2017 Art. 13(e)", changes);
        Assert.Contains("PLC-011 paper-asked-for passport >", changes);
    }

    [Fact]
    public void Nothing_differs_between_a_day_and_itself() =>
        Assert.Contains("Nothing differs", Given.Tool("rules", "diff", "--from", "2020-01-01", "--to", "2020-01-01", "--lang", "en").Output, StringComparison.Ordinal);

    [Fact]
    public void The_impact_of_a_change_of_law_is_the_decisions_that_turn()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person, Registered));
        JsonElement impact = JsonDocument.Parse(Given.Tool("rules", "impact", file, "--from", "2017-11-21", "--to", "2017-11-22", "--format", "json").Output).RootElement;
        Assert.Equal(1, impact.GetProperty("compared").GetInt32());
        JsonElement flip = Assert.Single(impact.GetProperty("flips").EnumerateArray());
        Assert.Equal(("m1", "eligible", "undetermined"), (flip.GetProperty("migration").GetString(), flip.GetProperty("before").GetString(), flip.GetProperty("after").GetString()));
        Assert.Contains(flip.GetProperty("rules").EnumerateArray(), rule => rule.GetProperty("code").GetString() == "PLC-011" && rule.GetProperty("basisAfter").GetString() == "UU 18/2017 Art. 13(e)");
    }

    [Fact]
    public void A_change_of_law_turns_files_too_whose_departure_is_planned_for_later()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person, Registered.Replace("\"id\":\"m1\"", "\"id\":\"m1\",\"plannedDeparture\":\"2018-03-01\"", StringComparison.Ordinal)));
        Assert.Contains("2018-03-01", File.ReadAllText(file), StringComparison.Ordinal);
        JsonElement impact = JsonDocument.Parse(Given.Tool("rules", "impact", file, "--from", "2017-11-21", "--to", "2017-11-22", "--format", "json").Output).RootElement;
        JsonElement flip = Assert.Single(impact.GetProperty("flips").EnumerateArray());
        Assert.Equal(("eligible", "undetermined"), (flip.GetProperty("before").GetString(), flip.GetProperty("after").GetString()));
    }

    [Fact]
    public void Every_unit_of_a_parameter_has_an_Indonesian_word() =>
        Assert.Empty(RuleBook.National.Rules.SelectMany(rule => rule.Parameters).Select(parameter => parameter.Unit).Except(UnitTexts.All, StringComparer.Ordinal));

    [Fact]
    public void Articles_are_cited_as_the_reader_cites_them()
    {
        Assert.Contains("sejak 2017-11-22: UU 18/2017 Pasal 13 huruf e\n", Given.Tool("rules", "PLC-011").Output, StringComparison.Ordinal);
        Assert.Contains("since 2017-11-22: UU 18/2017 Art. 13(e)\n", Given.Tool("rules", "PLC-011", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("\"UU 18/2017 Art. 13(e)\"", Given.Tool("rules", "PLC-011", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_that_cannot_be_read_right_is_told_with_its_impact()
    {
        string whole = Given.Bundle(Given.Village);
        string[] days = ["--from", "2017-11-21", "--to", "2017-11-22", "--lang", "en"];
        Given.Ran ran = Given.Tool(["rules", "impact", given.File(whole[..^20]), .. days]);
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("errors of reading", ran.Error, StringComparison.Ordinal);
        Assert.Contains("No decision turns", ran.Output, StringComparison.Ordinal);
        Given.Ran sound = Given.Tool(["rules", "impact", given.File(whole), .. days]);
        Assert.Equal((ExitCode.Passed, ""), (sound.Code, sound.Error));
    }

    [Fact]
    public void A_register_that_cannot_be_read_has_no_impact()
    {
        Given.Ran ran = Given.Tool("rules", "impact", Path.Combine(given.Folder, "none.ndjson"), "--from", "2017-11-21", "--to", "2017-11-22");
        Assert.Equal(ExitCode.InputUnreadable, ran.Code);
        Assert.NotEqual("", ran.Error);
    }

    private static JsonElement[] Json(params string[] args) => [.. JsonDocument.Parse(Given.Tool(args).Output).RootElement.EnumerateArray()];
}
