using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.WarningSigns;

public sealed class RecruitmentIsOpenAndUnhurriedTests
{
    private const string Rule = "FLG-004";

    [Fact]
    public void An_online_recruiter_names_a_company()
    {
        By("online").Judge(Rule).IsNotMetAt("/recruiter/kind");
        By("online").With(migration => migration with { Company = new() { Name = "PT Contoh" } }).Judge(Rule).IsMet();
        By("online").With(migration => migration with { Company = null }).Judge(Rule).IsNotMetAt("/recruiter/kind");
        By("person").Judge(Rule).IsMet();
        By("a-word-of-tomorrow").Judge(Rule).IsUnknownFor("/recruiter/kind");
        By("a-word-of-tomorrow").With(migration => migration with { Company = new() { Name = "PT Contoh" } }).Judge(Rule).IsMet();
    }

    [Theory]
    [InlineData("shelter-before-papers")]
    [InlineData("no-office")]
    [InlineData("pressure")]
    [InlineData("secrecy")]
    public void These_reports_are_handed_on(string flag)
    {
        Reporting(flag, new(2026, 10, 2)).Judge(Rule).IsNotMetAt("/reports/0/flag");
        Assert.Equal(flag, Reporting(flag, Given.Today).Judge(Rule).Parameter("flag"));
        Reporting(flag, on: null).Judge(Rule).IsNotMetAt("/reports/0/flag");
        Reporting(flag, Given.Today.PlusDays(1)).Judge(Rule).IsMet();
    }

    [Fact]
    public void Other_reports_are_judged_elsewhere()
    {
        Reporting("other", Given.Today).Judge(Rule).IsMet();
        Reporting("deception", Given.Today).Judge(Rule).IsMet();
    }

    [Fact]
    public void A_report_of_an_unknown_kind_leaves_it_open()
    {
        Reporting("a-word-of-tomorrow", Given.Today).Judge(Rule).IsUnknownFor("/reports/0/flag");
        Reporting(flag: null, Given.Today).Judge(Rule).IsUnknownFor("/reports/0/flag");
    }

    [Fact]
    public void Recruiter_and_reports_are_both_told() => By("online")
        .With(migration => migration with { Reports = [new() { Flag = ReportFlag.Other }, new() { Flag = ReportFlag.Pressure }] })
        .Judge(Rule)
        .IsNotMetAt("/recruiter/kind", "/reports/1/flag");

    [Fact]
    public void Without_recruiter_and_reports_nothing_is_asked() => Given.File.Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_19_April_2007()
    {
        By("online").Departing(2007, 4, 18).Judge(Rule).AsksNothing();
        By("online").Departing(2007, 4, 19).Judge(Rule).IsNotMetAt("/recruiter/kind");
    }

    private static PlacementFile By(string kind) =>
        Given.File.With(migration => migration with { Recruiter = new() { Kind = RecruiterKind.List.Of(kind) } });

    private static PlacementFile Reporting(string? flag, LocalDate? on) => Given.File.With(migration => migration with
    {
        Reports = [new() { Flag = flag is null ? null : ReportFlag.List.Of(flag), On = on }],
    });
}
