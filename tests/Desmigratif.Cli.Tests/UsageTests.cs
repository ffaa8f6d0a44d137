namespace Desmigratif.Cli.Tests;

/// <summary>A person who types a wrong command is told what is wrong with it, in the language of the tool.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("Perintah 'check' memerlukan masukan. Tuliskan sesudah perintahnya.", "check")]
    [InlineData("Opsi '--as-of' memerlukan nilai. Tuliskan sesudah opsinya.", "check", "x", "--as-of")]
    [InlineData("Opsi '--max-samples' hanya dapat diberikan satu kali.", "check", "x", "--max-samples", "1", "--max-samples", "2")]
    [InlineData("Opsi '--seed' wajib diisi.", "demo", "--people", "10", "--out", "x")]
    [InlineData("Perintah atau masukan 'periksa' tidak dikenal.", "periksa")]
    [InlineData("Perintahnya belum disebutkan.")]
    [InlineData("Opsi --asof tidak dikenal. Berkas yang namanya diawali tanda hubung ditulis ./--asof.", "check", "x", "--asof", "2026-11-21")]
    public void A_wrong_command_is_explained_in_Indonesian(string explanation, params string[] args)
    {
        Given.Ran ran = Given.Tool(args);
        Assert.Equal((ExitCode.WrongUsage, ""), (ran.Code, ran.Output));
        Assert.Contains("  " + explanation, ran.Error.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void A_value_that_is_none_of_the_list_is_answered_with_the_list()
    {
        Given.Ran ran = Given.Tool("check", "x", "--fail-on", "keras");
        Assert.Equal(ExitCode.WrongUsage, ran.Code);
        Assert.Contains("Nilai 'keras' tidak dikenal. Pilih salah satu:", ran.Error, StringComparison.Ordinal);
        Assert.Contains("'blocking'", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Option '--seed' is required.", "demo", "--people", "10", "--out", "x", "--lang", "en")]
    [InlineData("There is no option --asof. A file whose name begins with a hyphen is written ./--asof.", "check", "x", "--asof", "--lang", "en")]
    public void A_wrong_command_is_explained_in_English(string explanation, params string[] args) =>
        Assert.Contains("  " + explanation, Given.Tool(args).Error.ReplaceLineEndings("\n").Split('\n'));

    [Theory]
    [InlineData("Cara pakai:")]
    [InlineData("Opsi:")]
    [InlineData("Tampilkan petunjuk ini.")]
    public void Help_is_in_Indonesian(string words) => Assert.Contains(words, Given.Tool("check", "--help").Output, StringComparison.Ordinal);

    [Fact]
    public void Help_in_Indonesian_keeps_no_English_heading() =>
        Assert.DoesNotMatch("Usage|Options:|Arguments|Description|default:", Given.Tool("check", "--help").Output);

    [Theory]
    [InlineData("id", "pendamping", "hukum")]
    [InlineData("en", "companions", "law")]
    public void Help_says_at_once_what_the_tool_is_for(string language, string plan, string law)
    {
        string says = Given.Tool("--help", "--lang", language).Output.Split('\n')[1];
        Assert.Contains(plan, says, StringComparison.Ordinal);
        Assert.Contains(law, says, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_max_samples_names_the_one_form_that_holds_all()
    {
        Assert.Matches(@"--max-samples(.|\n)*Bentuk\s+ndjson\s+memuat\s+semuanya", Given.Tool("check", "--help").Output);
        Assert.Matches(@"--max-samples(.|\n)*The\s+form\s+ndjson\s+holds\s+all", Given.Tool("check", "--help", "--lang", "en").Output);
    }

    [Fact]
    public void Help_is_in_English_where_that_is_asked_for() =>
        Assert.Contains("Usage:", Given.Tool("check", "--help", "--lang", "en").Output, StringComparison.Ordinal);
}
