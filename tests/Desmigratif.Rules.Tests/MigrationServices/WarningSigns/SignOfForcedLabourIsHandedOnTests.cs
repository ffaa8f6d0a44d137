using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.WarningSigns;

public sealed class SignOfForcedLabourIsHandedOnTests
{
    private const string Rule = "FLG-008";

    [Theory]
    [InlineData("abuse-of-vulnerability")]
    [InlineData("deception")]
    [InlineData("restriction-of-movement")]
    [InlineData("isolation")]
    [InlineData("violence")]
    [InlineData("threats")]
    [InlineData("retention-of-documents")]
    [InlineData("withholding-of-wages")]
    [InlineData("debt-bondage")]
    [InlineData("abusive-conditions")]
    [InlineData("excessive-overtime")]
    public void One_of_the_eleven_signs_is_enough(string flag)
    {
        Reporting(flag, Given.Today).Judge(Rule).IsNotMetAt("/reports/0/flag");
        Assert.Equal(flag, Reporting(flag, Given.Today).Judge(Rule).Parameter("flag"));
    }

    [Theory]
    [InlineData("no-office")]
    [InlineData("other")]
    public void Other_reports_are_judged_elsewhere(string flag) => Reporting(flag, Given.Today).Judge(Rule).IsMet();

    [Fact]
    public void A_report_of_tomorrow_was_not_made_yet_and_one_without_a_day_was()
    {
        Reporting("deception", Given.Today.PlusDays(1)).Judge(Rule).IsMet();
        Reporting("deception", on: null).Judge(Rule).IsNotMetAt("/reports/0/flag");
    }

    [Fact]
    public void A_report_of_an_unknown_kind_leaves_it_open()
    {
        Reporting("a-word-of-tomorrow", Given.Today).Judge(Rule).IsUnknownFor("/reports/0/flag");
        Reporting(flag: null, Given.Today).Judge(Rule).IsUnknownFor("/reports/0/flag");
    }

    [Fact]
    public void Every_sign_is_told() => Given.File
        .With(migration => migration with { Reports = [new() { Flag = ReportFlag.Threats }, new() { Flag = ReportFlag.Isolation }] })
        .Judge(Rule)
        .IsNotMetAt("/reports/0/flag", "/reports/1/flag");

    [Fact]
    public void Without_reports_nothing_is_asked() => Given.File.Judge(Rule).AsksNothing();

    private static PlacementFile Reporting(string? flag, LocalDate? on) => Given.File.With(migration => migration with
    {
        Reports = [new() { Flag = flag is null ? null : ReportFlag.List.Of(flag), On = on }],
    });
}
