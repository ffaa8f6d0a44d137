using System.Text.Json;
using System.Xml.Linq;

namespace Desmigratif.Cli.Tests;

/// <summary><c>check --profile</c>: how would this register fare if it were handed over?</summary>
public sealed class CheckProfileTests : IDisposable
{
    private const string Nameless = """{"type":"person","id":"p2","name":"Rahmat","sex":"male"}""";

    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Theory]
    [InlineData("draft", 0)]
    [InlineData("submit", 1)]
    [InlineData("exchange", 1)]
    public void The_bundle_is_judged_as_if_it_bore_the_profile(string profile, int code)
    {
        string file = given.File(Draft(Given.Village, Nameless));

        Assert.Equal(ExitCode.Passed, Check(file).Code);
        Assert.Equal((ExitCode)code, Check(file, "--profile", profile).Code);
    }

    [Fact]
    public void What_a_record_still_lacks_is_told_record_by_record()
    {
        Given.Ran ran = Check(given.File(Draft(Given.Village, Given.Person, Nameless)), "--profile", "submit");

        Assert.Contains("Still missing for the profile submit · 1 records · 1 members", ran.Output);
        Assert.Contains("register.ndjson:4  person p2  /birthDate\n", ran.Output);
        Assert.DoesNotContain("Rahmat", ran.Output);
    }

    [Fact]
    public void It_is_told_in_Indonesian_too()
    {
        Given.Ran ran = Given.Tool("check", given.File(Draft(Given.Village, Nameless)), "--as-of", "2026-11-21", "--profile", "submit");

        Assert.Contains("Yang masih harus dilengkapi untuk profil Penyampaian (submit) · 1 catatan · 1 isian", ran.Output);
    }

    [Fact]
    public void Nothing_missing_is_said_as_well_and_only_where_it_was_asked()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person));

        Assert.Contains("Nothing is missing for the profile submit.", Check(file, "--profile", "submit").Output);
        Assert.DoesNotContain("missing", Check(file).Output);
    }

    [Fact]
    public void A_program_is_told_the_same_and_all_is_counted()
    {
        string file = given.File(Draft(Given.Village, Nameless, Nameless.Replace("p2", "p3", StringComparison.Ordinal)));
        Given.Ran ran = Check(file, "--profile", "submit", "--format", "json", "--max-samples", "1");
        JsonElement report = JsonDocument.Parse(ran.Output).RootElement;
        JsonElement missing = report.GetProperty("missing");
        JsonElement shown = Assert.Single(missing.GetProperty("shown").EnumerateArray());

        Assert.Equal("submit", report.GetProperty("profile").GetString());
        Assert.Equal((2, 2), (missing.GetProperty("records").GetInt32(), missing.GetProperty("members").GetInt32()));
        Assert.Equal(("person", "p2"), (shown.GetProperty("record").GetProperty("type").GetString(), shown.GetProperty("record").GetProperty("id").GetString()));
        Assert.Equal(3, shown.GetProperty("line").GetInt32());
        Assert.Equal("/birthDate", Assert.Single(shown.GetProperty("members").EnumerateArray()).GetString());
    }

    [Fact]
    public void An_editor_is_shown_a_note_for_each_record_that_lacks_something()
    {
        string file = given.File(Draft(Given.Village, Nameless, Nameless.Replace("p2", "p3", StringComparison.Ordinal)));
        JsonElement run = JsonDocument.Parse(Check(file, "--profile", "submit", "--format", "sarif", "--max-samples", "1").Output).RootElement.GetProperty("runs")[0];
        JsonElement note = Assert.Single(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "missing-for-profile");
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[note.GetProperty("ruleIndex").GetInt32()];

        Assert.Equal("missing-for-profile", rule.GetProperty("id").GetString());
        Assert.Equal("Completeness for the profile submit", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal(("fail", "note"), (note.GetProperty("kind").GetString(), note.GetProperty("level").GetString()));
        Assert.Equal("Still missing: /birthDate", note.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(3, note.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("person/p2", note.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal(
            """{"profile":"submit","records":2,"members":2}""",
            JsonSerializer.Serialize(run.GetProperty("properties").GetProperty("missing")));
    }

    [Fact]
    public void An_editor_is_told_that_nothing_is_missing_and_only_where_it_was_asked()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person));
        string asked = Check(file, "--profile", "submit", "--format", "sarif").Output;
        JsonElement result = Assert.Single(
            JsonDocument.Parse(asked).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
            result => result.GetProperty("ruleId").GetString() == "missing-for-profile");

        Assert.Equal(("pass", "none"), (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString()));
        Assert.DoesNotContain("missing", Check(file, "--format", "sarif").Output);
    }

    [Theory]
    [InlineData("error", 1, 0)]
    [InlineData("blocking", 0, 1)]
    public void A_build_server_sees_a_test_for_each_type_of_record(string failOn, int failures, int skipped)
    {
        string file = given.File(Draft(Given.Village, Nameless, Nameless.Replace("p2", "p3", StringComparison.Ordinal)));
        string report = Check(file, "--profile", "submit", "--format", "junit", "--max-samples", "1", "--fail-on", failOn).Output;
        XElement suite = XDocument.Parse(report).Root!.Elements("testsuite").Last();
        XElement person = suite.Elements("testcase").Single(test => test.Attribute("name")!.Value == "person Person");

        Assert.Equal("Completeness for the profile submit", suite.Attribute("name")!.Value);
        Assert.Equal((failures, skipped), ((int)suite.Attribute("failures")!, (int)suite.Attribute("skipped")!));
        Assert.Equal("Incomplete: 2 records", person.Elements().First().Attribute("message")!.Value);
        Assert.Contains("register.ndjson:3 person p2: /birthDate\n… 1 of 2 shown", person.Value, StringComparison.Ordinal);
        Assert.Empty(suite.Elements("testcase").Single(test => test.Attribute("name")!.Value == "migration Migration").Elements());
        Assert.DoesNotContain("Completeness", Check(file, "--format", "junit").Output);
    }

    [Fact]
    public void A_profile_that_is_not_one_is_wrong_usage() =>
        Assert.Equal(ExitCode.WrongUsage, Check(given.File(Draft(Given.Village)), "--profile", "final").Code);

    private static Given.Ran Check(string file, params string[] more) => Given.Tool(["check", file, "--as-of", "2026-11-21", "--lang", "en", .. more]);

    /// <summary>A draft without its end line, which a draft may lack.</summary>
    private static string Draft(params string[] records) =>
        string.Join('\n', [Given.Header.Replace("submit", "draft", StringComparison.Ordinal), .. records]) + "\n";
}
