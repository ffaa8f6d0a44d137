using System.Text;
using System.Text.Json;

namespace Desmigratif.Cli.Tests;

public sealed class ToolTests : IDisposable
{
    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Fact]
    public void A_sound_register_passes()
    {
        Given.Ran ran = Given.Tool("check", given.File(Given.Bundle(Given.Village, Given.Person)), "--as-of", "2026-11-21", "--format", "ndjson");
        Assert.Equal((ExitCode.Passed, "", ""), (ran.Code, ran.Output, ran.Error));
    }

    [Fact]
    public void A_finding_has_the_fixed_shape()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person.Replace("\"female\"", "\"male\"", StringComparison.Ordinal)));
        Given.Ran ran = Given.Tool("check", file, "--as-of", "2026-11-21", "--format", "ndjson", "--lang", "en");
        JsonElement finding = JsonDocument.Parse(ran.Output).RootElement;
        Assert.Equal(
            ["type", "code", "severity", "record", "pointer", "bundle", "line", "column", "message", "parameters", "basis"],
            finding.EnumerateObject().Select(member => member.Name));
        Assert.Equal("PEO-008", finding.GetProperty("code").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal("p1", finding.GetProperty("record").GetProperty("id").GetString());
        Assert.Equal("/sex", finding.GetProperty("pointer").GetString());
        Assert.Equal((3, 1), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal("PP 37/2007 Art. 37", finding.GetProperty("basis")[0].GetString());
    }

    [Fact]
    public void A_decision_has_the_fixed_shape_and_not_eligible_fails_the_run()
    {
        string migration =
            """{"type":"migration","id":"m1","person":"p1","plannedDeparture":"2026-12-01","history":[{"status":"documents-complete","on":"2026-09-01"}]}""";
        Given.Ran ran = Given.Tool(
            "assess", given.File(Given.Bundle(Given.Village, Given.Person, migration)), "--as-of", "2026-11-21", "--format", "ndjson");
        Assert.Equal(ExitCode.Findings, ran.Code);
        JsonElement decision = JsonDocument.Parse(ran.Output).RootElement;
        Assert.Equal(
            ["type", "bundle", "migration", "asOf", "outcome", "rules", "documents", "next", "ruleBook"],
            decision.EnumerateObject().Select(member => member.Name));
        Assert.Equal("not-eligible", decision.GetProperty("outcome").GetString());
        Assert.Contains("passport", decision.GetProperty("next").EnumerateArray().Select(step => step.GetString()));
        Assert.Matches("^[0-9a-f]{64}$", decision.GetProperty("ruleBook").GetString());
    }

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public void Fail_on_names_the_lowest_severity_that_fails(string failOn, int expected)
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person.Replace("\"female\"", "\"male\"", StringComparison.Ordinal)));
        Assert.Equal((ExitCode)expected, Given.Tool("check", file, "--as-of", "2026-11-21", "--fail-on", failOn).Code);
    }

    [Fact]
    public void Without_a_day_it_is_today_in_the_village()
    {
        // The clock says 15:30 UTC on 21 November 2026: past midnight nowhere, but 23:30 in Lombok and 00:30 on the 22nd in Papua.
        string born = Given.Person.Replace("1995-08-07", "2026-11-22", StringComparison.Ordinal);
        string papua = Given.Bundle(Given.Village.Replace("5203082001", "9471011001", StringComparison.Ordinal), born)
            .Replace("\"village\":\"5203082001\"", "\"village\":\"9471011001\"", StringComparison.Ordinal);
        Assert.Contains("PEO-012", Given.Tool("check", given.File(Given.Bundle(Given.Village, born)), "--format", "ndjson").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PEO-012", Given.Tool("check", given.File(papua), "--format", "ndjson").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_and_the_standard_input_are_inputs_too()
    {
        given.File(Given.Bundle(Given.Village), "a.ndjson");
        given.File(Given.Bundle(Given.Village), "b.jsonl");
        given.File("not a register", "c.txt");
        MemoryStream input = new(Encoding.UTF8.GetBytes(Given.Bundle(Given.Village, Given.Person)));
        Given.Ran ran = Given.Tool(input, new MemoryStream(), "check", given.Folder, "-", "--as-of", "2026-11-21", "--format", "json");
        JsonElement report = JsonDocument.Parse(ran.Output).RootElement;
        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.Equal(3, report.GetProperty("bundles").GetInt32());
        Assert.Equal(1, report.GetProperty("persons").GetInt32());
    }

    [Fact]
    public void Counts_are_exact_where_samples_are_capped()
    {
        string[] nameless = [.. Enumerable.Range(0, 250).Select(id => $$"""{"type":"person","id":"q{{id}}","sex":"male","birthDate":"1990-01-01"}""")];
        Given.Ran ran = Given.Tool(
            "check", given.File(Given.Bundle([Given.Village, .. nameless])), "--as-of", "2026-11-21", "--format", "json", "--max-samples", "7");
        JsonElement report = JsonDocument.Parse(ran.Output).RootElement;
        Assert.Equal(250, report.GetProperty("counts").EnumerateArray().Single(count => count.GetProperty("code").GetString() == "XCH-007").GetProperty("count").GetInt32());
        Assert.Equal(7, report.GetProperty("findings").EnumerateArray().Count(finding => finding.GetProperty("code").GetString() == "XCH-007"));
    }

    [Fact]
    public void The_report_goes_to_a_file_and_the_output_stays_empty()
    {
        string report = Path.Combine(given.Folder, "report.json");
        Given.Ran ran = Given.Tool("check", given.File(Given.Bundle(Given.Village)), "--format", "json", "--out", report);
        Assert.Equal("", ran.Output);
        Assert.Equal("check", JsonDocument.Parse(File.ReadAllText(report)).RootElement.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("id", "Tidak ada temuan.")]
    [InlineData("en", "Nothing was found.")]
    public void The_text_report_speaks_the_language_asked_for(string language, string expected)
    {
        Given.Ran ran = Given.Tool("check", given.File(Given.Bundle(Given.Village)), "--lang", language, "--as-of", "2026-11-21");
        Assert.Contains(expected, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_is_the_same_whatever_the_culture()
    {
        string file = given.File(Given.Bundle(Given.Village, Given.Person.Replace("1995-08-07", "2027-08-07", StringComparison.Ordinal)));
        string[] args = ["check", file, "--as-of", "2026-11-21", "--format", "ndjson"];
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        string expected = Given.Tool(args).Output;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = StrangeCulture.Make();
            Assert.Equal(expected, Given.Tool(args).Output);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
