using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Desmigratif.Cli.Tests;

public sealed partial class ReportsTests : IDisposable
{
    private const string Refused =
        """{"type":"migration","id":"m1","person":"p1","plannedDeparture":"2026-12-01","history":[{"status":"documents-complete","on":"2026-09-01"}]}""";

    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Fact]
    public void Several_reports_come_from_one_run_and_count_the_same()
    {
        string file = Faulty();
        Given.Ran ran = Check(file, "--format", "ndjson", "--format", Into("html"), "--format", Into("sarif"), "--format", Into("junit"), "--format", Into("json"), "--format", Into("text"));
        Assert.Equal((ExitCode.Findings, ""), (ran.Code, ran.Error));
        long count = ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.True(count > 3);
        Assert.Equal(count, JsonDocument.Parse(Written("json")).RootElement.GetProperty("counts").EnumerateArray().Sum(one => one.GetProperty("count").GetInt64()));
        Assert.Equal(count, SarifRun().GetProperty("properties").GetProperty("counts").EnumerateObject().Sum(one => one.Value.GetInt64()));
        Assert.Equal(count, Row().Count(Written("html")));
    }

    [Theory]
    [InlineData("--format", "html", "--format", "json")]
    [InlineData("--format", "pdf")]
    [InlineData("--format", "html=")]
    [InlineData("--format", "html=a.html", "--format", "json=a.html")]
    [InlineData("--format", "html=a.html", "--out", "b.json")]
    public void A_conflict_between_reports_is_wrong_usage(params string[] options)
    {
        Given.Ran ran = Check(given.File(Given.Bundle(Given.Village)), options);
        Assert.Equal((ExitCode.WrongUsage, ""), (ran.Code, ran.Output));
        Assert.DoesNotContain("Exception", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_never_replaces_the_register()
    {
        string file = given.File(Given.Bundle(Given.Village));
        Assert.Equal(ExitCode.WrongUsage, Check(file, "--format", "html=" + file).Code);
        Assert.Equal(Given.Bundle(Given.Village), File.ReadAllText(file));
    }

    [Fact]
    public void The_page_needs_nothing_else_and_lets_nothing_else_in()
    {
        Check(Faulty(), "--format", Into("html"));
        string page = Written("html");
        Assert.DoesNotMatch("(?i)(src|href)=\"(?!#|data:,)", page);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_from_outside_is_escaped()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person.Replace("\"female\"", "\"male\"", StringComparison.Ordinal)), "<b>&\"'.ndjson");
        Check(file, "--format", Into("html"), "--format", Into("sarif"), "--format", Into("junit"));
        Assert.Contains("&lt;b&gt;&amp;&quot;&#39;.ndjson", Written("html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>&", Written("html"), StringComparison.Ordinal);
        Assert.EndsWith(
            "%3Cb%3E%26%22%27.ndjson",
            SarifRun().GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal);
        Assert.NotEmpty(XDocument.Parse(Written("junit")).Descendants("system-out"));
    }

    [Fact]
    public void The_page_stays_under_two_megabytes_and_says_how_many_of_how_many()
    {
        string[] people = [.. Enumerable.Range(0, 9000).Select(id => $$"""{"type":"person","id":"q{{id}}-{{new string('x', 50)}}","nik":"1","name":"A","sex":"male","birthDate":"2099-01-01"}""")];
        Check(given.File(Given.Bundle([Given.Village, .. people])), "--max-samples", "100000", "--format", Into("html"));
        string page = Written("html");
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1_000_000, 2_000_000);
        int shown = Row().Count(page);
        Assert.True(shown < 18_000);
        Assert.Contains("of 9,000 shown", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_are_capped_and_counts_are_exact()
    {
        string[] people = [.. Enumerable.Range(0, 30).Select(id => $$"""{"type":"person","id":"q{{id}}","nik":"1","name":"A","sex":"male","birthDate":"1990-01-01"}""")];
        Check(given.File(Given.Bundle([Given.Village, .. people])), "--max-samples", "7", "--format", Into("html"), "--format", Into("sarif"), "--format", Into("junit"));
        Assert.Contains("7 of 30 shown", Written("html"), StringComparison.Ordinal);
        Assert.Equal(30, SarifRun().GetProperty("properties").GetProperty("counts").GetProperty("PEO-001").GetInt32());
        Assert.Equal(7, SarifRun().GetProperty("results").EnumerateArray().Count(result => result.GetProperty("ruleId").GetString() == "PEO-001"));
        Assert.Contains("30×", XDocument.Parse(Written("junit")).Descendants("failure").Single(one => one.Parent!.Attribute("name")!.Value.StartsWith("PEO-001", StringComparison.Ordinal)).Attribute("message")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_the_members_that_version_2_1_0_requires()
    {
        Check(Faulty(), "--format", Into("sarif"));
        JsonElement log = JsonDocument.Parse(Written("sarif")).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement rules = SarifRun().GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (JsonElement result in SarifRun().GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note", "none" });
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            Assert.True(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt64() > 0);
        }
    }

    [Fact]
    public void Decisions_are_results_of_every_report()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person, Refused));
        Given.Ran ran = Given.Tool("assess", file, "--as-of", "2026-11-21", "--format", Into("html"), "--format", Into("sarif"), "--format", Into("junit"));
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("data-record=\"migration m1 perjalanan migrasi m1 b-1\"", Written("html"), StringComparison.Ordinal);
        Assert.Contains(SarifRun().GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "PLC-011" && result.GetProperty("kind").GetString() == "fail");
        Assert.Equal("1", XDocument.Parse(Written("junit")).Root!.Element("testsuite")!.Attribute("failures")!.Value);
    }

    [Fact]
    public void The_page_shows_what_a_profile_still_asks_for()
    {
        Check(given.File(Given.Bundle(Given.Village, """{"type":"person","id":"p9","name":"A"}""")), "--profile", "exchange", "--format", Into("html"), "--format", Into("json"));
        JsonElement missing = JsonDocument.Parse(Written("json")).RootElement.GetProperty("missing");
        string pointer = missing.GetProperty("shown")[0].GetProperty("members")[0].GetString()!;
        Assert.Contains($"<code>{pointer}</code>", Written("html"), StringComparison.Ordinal);
        Assert.Contains("id=\"missing\"", Written("html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Junit_counts_what_it_lists()
    {
        Check(Faulty(), "--format", Into("junit"));
        XElement root = XDocument.Parse(Written("junit")).Root!;
        Assert.Equal(root.Attribute("tests")!.Value, root.Descendants("testcase").Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(root.Attribute("failures")!.Value, root.Descendants("failure").Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("assess")]
    public void No_report_looks_clean_where_an_input_could_not_be_read(string command)
    {
        string none = Path.Combine(given.Folder, "none.ndjson");
        string sound = given.File(Given.Bundle(Given.Village, Given.Person));
        string[] formats = [.. new[] { "text", "json", "html", "sarif", "junit" }.SelectMany(format => new[] { "--format", Into(format) })];
        Given.Ran ran = Given.Tool([command, sound, none, given.File("", "empty.ndjson"), "--as-of", "2026-11-21", "--lang", "en", .. formats]);
        Assert.Equal(ExitCode.InputUnreadable, ran.Code);
        XElement root = XDocument.Parse(Written("junit")).Root!;
        Assert.Equal(("2", "0"), (root.Attribute("errors")!.Value, root.Attribute("failures")!.Value));
        XElement error = root.Descendants("error").First();
        Assert.Equal(none, error.Parent!.Attribute("name")!.Value);
        Assert.StartsWith("no such file", error.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains("This result is incomplete.", Written("text"), StringComparison.Ordinal);
        Assert.False(JsonDocument.Parse(Written("json")).RootElement.GetProperty("complete").GetBoolean());
        Assert.Contains("class=\"incomplete\"", Written("html"), StringComparison.Ordinal);
        Assert.Contains("\"executionSuccessful\": false", Written("sarif"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_result_has_no_error_and_is_not_called_incomplete()
    {
        Check(given.File(Given.Bundle(Given.Village, Given.Person)), "--format", Into("text"), "--format", Into("junit"));
        Assert.Equal("0", XDocument.Parse(Written("junit")).Root!.Attribute("errors")!.Value);
        Assert.DoesNotContain("incomplete", Written("text"), StringComparison.Ordinal);
    }

    private static Given.Ran Check(string file, params string[] options) => Given.Tool(["check", file, "--as-of", "2026-11-21", "--lang", "en", .. options]);

    [GeneratedRegex("class=\"row\"")]
    private static partial Regex Row();

    private string Faulty() => given.File(
        Given.Bundle(Given.Village, Given.Person.Replace("\"female\"", "\"male\"", StringComparison.Ordinal), Refused, "no json"));

    private string Into(string format) => $"{format}={Path.Combine(given.Folder, "report." + format)}";

    private string Written(string format) => File.ReadAllText(Path.Combine(given.Folder, "report." + format));

    private JsonElement SarifRun() => JsonDocument.Parse(Written("sarif")).RootElement.GetProperty("runs")[0];
}
