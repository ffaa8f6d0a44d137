using System.Text.Json;

namespace Desmigratif.Cli.Tests;

public sealed class ReplayTests : IDisposable
{
    private const string Open =
        """{"type":"migration","id":"m1","person":"p1","plannedDeparture":"2026-12-01","history":[{"status":"documents-complete","on":"2026-09-01"}]}""";

    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    public void Decisions_are_proven_again_from_what_assess_wrote(string format)
    {
        string register = Register(Open);
        Given.Ran ran = Given.Tool("assess", register, "--replay", Decided(register, format), "--lang", "en");
        Assert.Equal((ExitCode.Passed, ""), (ran.Code, ran.Error));
        Assert.Contains("1 proven · 0 differs", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_register_is_told_by_what_it_changes()
    {
        string decided = Decided(Register(Open), "ndjson");
        string other = Register(Open.Replace("\"history\"", "\"documents\":[{\"kind\":\"passport\"}],\"history\"", StringComparison.Ordinal));
        Given.Ran ran = Given.Tool("assess", other, "--replay", decided, "--lang", "en");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("PLC-011: not met → met", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Passport: missing → held", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("another rule book", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_of_another_rule_book_is_told_as_such()
    {
        string register = Register(Open);
        string decided = Decided(register, "ndjson");
        string hash = JsonDocument.Parse(File.ReadAllText(decided)).RootElement.GetProperty("ruleBook").GetString()!;
        File.WriteAllText(decided, File.ReadAllText(decided).Replace(hash, new string('0', 64), StringComparison.Ordinal));
        Given.Ran ran = Given.Tool("assess", register, "--replay", decided, "--format", "ndjson", "--lang", "en");
        Assert.Equal(ExitCode.Findings, ran.Code);
        JsonElement line = JsonDocument.Parse(ran.Output).RootElement;
        Assert.Equal((false, false), (line.GetProperty("proven").GetBoolean(), line.GetProperty("sameRuleBook").GetBoolean()));
        Assert.Contains("another rule book", line.GetProperty("differences")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"not-eligible\"", "\"eligible\"", "Decision: eligible → not eligible")]
    [InlineData("\"next\":[", "\"next\":[\"x\",", "next steps")]
    [InlineData("{\"code\":\"PLC-011\",", "{\"code\":\"PLC-911\",", "PLC-911: only in the recorded decision")]
    [InlineData("\"asOf\"", "\"note\":\"x\",\"asOf\"", "not written in the same way")]
    public void One_changed_word_is_found(string word, string changed, string told)
    {
        string register = Register(Open);
        string decided = Decided(register, "ndjson");
        string text = File.ReadAllText(decided);
        Assert.Contains(word, text, StringComparison.Ordinal);
        File.WriteAllText(decided, text.Replace(word, changed, StringComparison.Ordinal));
        Given.Ran ran = Given.Tool("assess", register, "--replay", decided, "--lang", "en");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains(told, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_without_its_file_is_not_proven_and_its_texts_are_not_said_back()
    {
        string register = Register(Open);
        string decided = Decided(register, "ndjson");
        File.WriteAllText(decided, File.ReadAllText(decided).Replace("\"m1\"", "\"SITI RAHASIA\"", StringComparison.Ordinal));
        Given.Ran ran = Given.Tool("assess", register, "--replay", decided, "--lang", "en");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.DoesNotContain("RAHASIA", ran.Output + ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("{\"type\":\"finding\"}")]
    [InlineData("{\"type\":\"decision\",\"asOf\":\"2004-10-17\"}")]
    [InlineData("[1]")]
    public void A_file_without_decisions_is_unreadable_input(string text)
    {
        Given.Ran ran = Given.Tool("assess", Register(Open), "--replay", given.File(text, "decision.json"));
        Assert.Equal((ExitCode.InputUnreadable, ""), (ran.Code, ran.Output));
        Assert.NotEqual("", ran.Error);
    }

    [Theory]
    [InlineData("\"m1\"", "\"\\ud800\"")]
    [InlineData("\"m1\"", "\"\\udc00x\"")]
    [InlineData("\"type\"", "\"\\ud800\":1,\"type\"")]
    [InlineData("\"code\":\"PLC-011\"", "\"code\":\"\\ud800\"")]
    public void Half_a_character_in_a_decision_is_unreadable_input(string word, string half)
    {
        string register = Register(Open);
        string decided = Decided(register, "ndjson");
        string text = File.ReadAllText(decided);
        Assert.Contains(word, text, StringComparison.Ordinal);
        File.WriteAllText(decided, text.Replace(word, half, StringComparison.Ordinal));
        Given.Ran ran = Given.Tool("assess", register, "--replay", decided);
        Assert.Equal((ExitCode.InputUnreadable, ""), (ran.Code, ran.Output));
        Assert.Contains("tidak berisi keputusan", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_before_decisions_is_passed_over()
    {
        string register = Register(Open);
        string decided = Decided(register, "ndjson");
        File.WriteAllText(decided, "\uFEFF" + File.ReadAllText(decided));
        Assert.Equal(ExitCode.Passed, Given.Tool("assess", register, "--replay", decided).Code);
    }

    [Fact]
    public void Files_that_are_not_there_are_unreadable_input()
    {
        string register = Register(Open);
        Assert.Equal(ExitCode.InputUnreadable, Given.Tool("assess", register, "--replay", "nothing.json").Code);
        Assert.Equal(ExitCode.InputUnreadable, Given.Tool("assess", "nothing.ndjson", "--replay", Decided(register, "ndjson")).Code);
    }

    [Theory]
    [InlineData("--as-of", "2026-11-21")]
    [InlineData("--format", "html")]
    public void What_does_not_go_with_a_replay_is_wrong_usage(params string[] options)
    {
        string register = Register(Open);
        Assert.Equal(ExitCode.WrongUsage, Given.Tool(["assess", register, "--replay", Decided(register, "ndjson"), .. options]).Code);
    }

    private string Register(string migration) => given.File(Given.Bundle(Given.Village, Given.Person, migration));

    private string Decided(string register, string format)
    {
        string file = Path.Combine(given.Folder, "decision." + format + ".txt");
        Given.Tool("assess", register, "--as-of", "2026-11-21", "--format", $"{format}={file}");
        return file;
    }
}
