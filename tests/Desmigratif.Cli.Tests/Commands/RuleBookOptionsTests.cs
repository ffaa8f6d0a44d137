namespace Desmigratif.Cli.Tests.Commands;

/// <summary>Values and severities that are set for a run, and a stated legal duty.</summary>
public sealed class RuleBookOptionsTests : IDisposable
{
    private const string Loan =
        """
        {"type":"cooperative","id":"k1","form":"cooperative","name":"Contoh","loans":[{"id":"1","person":"p1","principalRp":5000000,"interestPercentPerMonth":2}]}
        """;

    private const string Youth = """{"type":"person","id":"p2","name":"Ahmad","sex":"male","birthDate":"2015-01-01"}""";
    private const string Profile = """{"type":"child","id":"c1","person":"p2"}""";

    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Fact]
    public void An_indicator_that_is_set_is_asked()
    {
        string register = given.File(Given.Bundle(Given.Village, Given.Person, Loan));
        Assert.DoesNotContain("COP-006", Check(register).Output, StringComparison.Ordinal);
        string light = given.File("""{"lightInterest":1.5}""", "local.json");
        Assert.Contains("COP-006", Check(register, "--local-parameters", light).Output, StringComparison.Ordinal);
        string enough = given.File("""{"lightInterest":2}""", "enough.json");
        Assert.DoesNotContain("COP-006", Check(register, "--local-parameters", enough).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_severity_that_is_set_is_that_of_the_finding()
    {
        string register = given.File(Given.Bundle(Given.Village, Given.Person, Youth, Profile));
        string policy = given.File("""{"severities":{"CAR-024":"error"}}""", "policy.json");
        Assert.Contains("\"code\":\"CAR-024\",\"severity\":\"warning\"", Check(register).Output, StringComparison.Ordinal);
        Assert.Contains(
            "\"code\":\"CAR-024\",\"severity\":\"error\"",
            Check(register, "--severity-policy", policy).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_legal_duty_takes_the_place_of_consent()
    {
        string register = given.File(Exchanged(Given.Village, Given.Person, Youth, Profile));
        Assert.Contains("PDP-001", Check(register).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PDP-001", Check(register, "--legal-duty", "UU 18/2017 Pasal 42").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assessing_goes_by_the_same_rules()
    {
        string register = given.File(Given.Bundle(Given.Village, Given.Person, """{"type":"migration","id":"m1","person":"p1"}"""));
        string local = given.File("""{"practiceKinds":{"TW":["police-record"]}}""", "local.json");
        string[] assess = ["assess", register, "--as-of", "2026-11-21", "--format", "ndjson"];
        string plain = Given.Tool(assess).Output;
        string set = Given.Tool([.. assess, "--local-parameters", local]).Output;
        Assert.NotEqual(Hash(plain), Hash(set));
        Assert.Equal(Hash(plain), Hash(Given.Tool(assess).Output));
    }

    [Theory]
    [InlineData("--local-parameters", """{"retention":0}""", "/retention", "1 sampai 100")]
    [InlineData("--local-parameters", """{"retention":""", "", "JSON")]
    [InlineData("--severity-policy", """{"severities":{"PLC-999":"info"}}""", "/severities/PLC-999", "tidak ada aturan")]
    [InlineData("--severity-policy", """{"severities":{"XCH-006":"info"}}""", "/severities/XCH-006", "milik format pertukaran")]
    [InlineData("--severity-policy", """{"severities":{"CAR-015":"blocking"}}""", "/severities/CAR-015", "tidak dapat menghalangi")]
    [InlineData("--severity-policy", """{"severities":{"CAR-015":"fatal"}}""", "/severities/CAR-015", "blocking, error")]
    [InlineData("--severity-policy", "[]", "", "objek JSON")]
    [InlineData("--severity-policy", """{"severities":{"\ud800":"error"}}""", "", "separuh karakter")]
    public void What_cannot_be_used_is_explained(string option, string json, string pointer, string explanation)
    {
        Given.Ran ran = Check(given.File(Given.Bundle(Given.Village)), option, given.File(json, "set.json"));
        Assert.Equal(ExitCode.WrongUsage, ran.Code);
        Assert.Contains($"set.json {pointer}".TrimEnd() + ": ", ran.Error, StringComparison.Ordinal);
        Assert.Contains(explanation, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Fact]
    public void A_statute_whose_text_was_read_may_be_made_to_block()
    {
        string policy = given.File("""{"severities":{"PDP-006":"blocking"}}""", "policy.json");
        Assert.NotEqual(ExitCode.WrongUsage, Check(given.File(Given.Bundle(Given.Village)), "--severity-policy", policy).Code);
    }

    [Theory]
    [InlineData("--local-parameters")]
    [InlineData("--severity-policy")]
    public void A_file_that_is_not_there_is_wrong_usage(string option)
    {
        Given.Ran ran = Check(given.File(Given.Bundle(Given.Village)), option, Path.Combine(given.Folder, "none.json"));
        Assert.Equal(ExitCode.WrongUsage, ran.Code);
        Assert.Contains("none.json", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_legal_duty_has_words() =>
        Assert.Equal(ExitCode.WrongUsage, Check(given.File(Given.Bundle(Given.Village)), "--legal-duty", " ").Code);

    private static Given.Ran Check(string register, params string[] options) =>
        Given.Tool(["check", register, "--as-of", "2026-11-21", "--format", "ndjson", "--lang", "id", .. options]);

    private static string Hash(string decisions) => decisions[decisions.IndexOf("\"ruleBook\":", StringComparison.Ordinal)..];

    private static string Exchanged(params string[] records)
    {
        string header = Given.Header
            .Replace("\"submit\"", "\"exchange\",\"producedAt\":\"2026-11-21T03:00:00Z\"", StringComparison.Ordinal)
            .Replace("\"test\"", "\"exchange\"", StringComparison.Ordinal);
        return string.Join('\n', [header, .. records]) + "\n";
    }
}
