using System.Text.Json;

namespace Desmigratif.Cli.Tests;

/// <summary><c>regions find</c> and <c>regions show</c>, as a person or a program meets them.</summary>
public sealed class RegionsTests
{
    [Theory]
    [InlineData("id", "desa/kelurahan", "berlaku", "Sumber data: idn-area-data")]
    [InlineData("en", "village", "current", "Source of the data: idn-area-data")]
    public void A_region_is_found_by_name_in_both_languages(string lang, string level, string status, string source)
    {
        Given.Ran ran = Given.Tool("regions", "find", "anjani,", "lombok", "timur", "--lang", lang);

        Assert.Equal((ExitCode.Passed, ""), (ran.Code, ran.Error));
        Assert.Contains("52.03.13.2001", ran.Output);
        Assert.Contains("Suralaga, Kabupaten Lombok Timur, Nusa Tenggara Barat", ran.Output);
        Assert.Contains(level, ran.Output);
        Assert.Contains(status, ran.Output);
        Assert.Contains(source, ran.Output);
    }

    [Fact]
    public void Only_so_many_are_shown_and_all_are_counted()
    {
        Given.Ran ran = Given.Tool("regions", "find", "Sukamaju", "--max", "2", "--lang", "en");
        JsonElement answer = Json("regions", "find", "Sukamaju", "--max", "2", "--format", "json");

        Assert.Contains($"… 2 of {answer.GetProperty("found").GetInt32()} shown", ran.Output);
        Assert.True(answer.GetProperty("found").GetInt32() > 50);
        Assert.Equal(2, answer.GetProperty("regions").GetArrayLength());
    }

    [Theory]
    [InlineData("province", "Papua", "91")]
    [InlineData("regency", "Bandung", "3204")]
    [InlineData("district", "Suralaga", "520313")]
    [InlineData("village", "Anjani", "5203132001")]
    public void A_level_can_be_asked_for(string level, string name, string code)
    {
        JsonElement[] regions = [.. Json("regions", "find", name, "--level", level, "--format", "json").GetProperty("regions").EnumerateArray()];

        Assert.All(regions, region => Assert.Equal(level, region.GetProperty("level").GetString()));
        Assert.Equal(code, regions[0].GetProperty("code").GetString());
    }

    [Fact]
    public void A_name_that_nothing_bears_is_answered_with_what_may_be_meant()
    {
        Given.Ran ran = Given.Tool("regions", "find", "Lombk", "Timur", "--lang", "en");

        Assert.Equal((ExitCode.Findings, ""), (ran.Code, ran.Error));
        Assert.Contains("No region has that name.", ran.Output);
        Assert.Contains("52.03  ", ran.Output);
    }

    [Fact]
    public void A_code_may_be_looked_for_as_well()
    {
        JsonElement answer = Json("regions", "find", "52.03.13", "--format", "json");

        Assert.Equal("Suralaga", Assert.Single(answer.GetProperty("regions").EnumerateArray()).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("52.03.13")]
    [InlineData("520313")]
    public void A_region_is_shown_with_what_is_around_it_and_in_it(string code)
    {
        Given.Ran ran = Given.Tool("regions", "show", code, "--lang", "en");

        Assert.Equal((ExitCode.Passed, ""), (ran.Code, ran.Error));
        Assert.StartsWith("52.03.13 Suralaga\n  Level: district\n  Status: current\n  Lies in: Kabupaten Lombok Timur, Nusa Tenggara Barat\n", ran.Output);
        Assert.Contains("Time zone: WITA (Central Indonesian Time)", ran.Output);
        Assert.Contains("15 village · current\n  52.03.13.2001 Anjani\n", ran.Output);
    }

    [Fact]
    public void A_program_is_told_the_same()
    {
        JsonElement answer = Json("regions", "show", "520313", "--format", "json");
        JsonElement region = Assert.Single(answer.GetProperty("regions").EnumerateArray());

        Assert.Equal(("region", "current"), (answer.GetProperty("type").GetString(), answer.GetProperty("status").GetString()));
        Assert.Equal("WITA", region.GetProperty("timeZone").GetString());
        Assert.Equal(["5203", "52"], region.GetProperty("within").EnumerateArray().Select(around => around.GetProperty("code").GetString()));
        Assert.Equal(15, region.GetProperty("children").GetArrayLength());
    }

    [Theory]
    [InlineData("9201", "Replaced by: 96.01 Kabupaten Sorong")]
    [InlineData("9101012001", "Replaced by: 93.01 Kabupaten Merauke")]
    [InlineData("7201092012", "Status: retired code")]
    public void A_retired_code_is_shown_as_such(string code, string said)
    {
        Given.Ran ran = Given.Tool("regions", "show", code, "--lang", "en");

        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.Contains("retired", ran.Output);
        Assert.Contains(said, ran.Output);
    }

    [Fact]
    public void An_unknown_code_is_answered_with_where_it_would_lie_and_what_may_be_meant()
    {
        Given.Ran ran = Given.Tool("regions", "show", "5203132099", "--lang", "en");
        JsonElement answer = Json(ExitCode.Findings, "regions", "show", "5203132099", "--format", "json");

        Assert.Equal((ExitCode.Findings, ""), (ran.Code, ran.Error));
        Assert.StartsWith("The code 52.03.13.2099 stands in no list of regions, new or old.", ran.Output);
        Assert.Equal("unknown", answer.GetProperty("status").GetString());
        Assert.Equal("520313", answer.GetProperty("liesIn")[0].GetProperty("code").GetString());
        Assert.Equal("5203132009", answer.GetProperty("suggestions")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("show", "12345")]
    [InlineData("show", "Anjani")]
    [InlineData("show", "5203084001")]
    [InlineData("show", "")]
    [InlineData("find", "!!")]
    [InlineData("find", "")]
    [InlineData("find", "Anjani", "--max", "-1")]
    [InlineData("find", "Anjani", "--level", "hamlet")]
    [InlineData("find", "Anjani", "--format", "ndjson")]
    [InlineData("show")]
    [InlineData("find")]
    public void What_cannot_be_asked_is_wrong_usage(params string[] args)
    {
        Given.Ran ran = Given.Tool(["regions", .. args]);

        Assert.Equal((ExitCode.WrongUsage, ""), (ran.Code, ran.Output));
        Assert.NotEmpty(ran.Error);
    }

    [Theory]
    [InlineData("5203999999999999")]
    [InlineData("5299011505909011")]
    public void Check_judges_regencies_and_districts_too(string nik)
    {
        using Given given = new();
        string person = Given.Person.Replace("5203084708959001", string.Concat(nik.AsSpan(0, 6), "4708959001"), StringComparison.Ordinal);
        Given.Ran ran = Given.Tool("check", given.File(Given.Bundle(Given.Village, person)), "--as-of", "2026-11-21", "--format", "ndjson");

        Assert.Contains("PEO-005", ran.Output);
    }

    private static JsonElement Json(params string[] args) => Json(ExitCode.Passed, args);

    private static JsonElement Json(ExitCode code, params string[] args)
    {
        Given.Ran ran = Given.Tool(args);
        Assert.Equal((code, ""), (ran.Code, ran.Error));
        return JsonDocument.Parse(ran.Output).RootElement;
    }
}
