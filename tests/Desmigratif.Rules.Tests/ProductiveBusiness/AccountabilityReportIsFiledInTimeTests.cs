using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.ProductiveBusiness;

public sealed class AccountabilityReportIsFiledInTimeTests
{
    private static readonly Asking Rule = new("BIZ-004");

    [Theory]
    [InlineData("2022-12-31", "2022-12-31", true)]
    [InlineData("2022-12-31", "2023-01-01", false)]
    [InlineData("2026-11-21", null, true)]
    [InlineData("2026-11-20", null, false)]
    public void The_due_day_is_the_last_one(string due, string? filed, bool met)
    {
        Verdict verdict = Rule.About(Group(due, filed));
        if (met)
        {
            verdict.IsMet();
        }
        else
        {
            verdict.IsNotMetAt("/accountabilityReport/filedOn");
            Assert.Equal(due, verdict.Parameter("dueOn"));
        }
    }

    [Fact]
    public void Who_filed_late_is_not_told_to_file()
    {
        Assert.Contains("belum tercatat", Rule.FindingsIn(OurVillage, Group("2026-11-20", null))[0].MessageIn(Language.Indonesian));
        Assert.Contains("sesudah tanggal", Rule.FindingsIn(OurVillage, Group("2022-12-31", "2023-01-01"))[0].MessageIn(Language.Indonesian));
    }

    [Fact]
    public void No_due_day_is_assumed()
    {
        Rule.About(Group(null, "2023-01-01")).IsUnknownFor("/accountabilityReport/dueOn");
        Rule.About(Group(null, null) with { AccountabilityReport = null }).IsUnknownFor("/accountabilityReport/dueOn");
    }

    [Fact]
    public void Without_money_nothing_is_asked() =>
        Rule.About(Group("2022-12-31", null) with { Grants = [new() { Kind = GrantKind.Equipment }] }).AsksNothing();

    private static BusinessGroup Group(string? due, string? filed) => new()
    {
        Id = "g1",
        Grants = [new() { Kind = GrantKind.Money, On = Day("2022-06-01") }],
        AccountabilityReport = new() { DueOn = due is null ? null : Day(due), FiledOn = filed is null ? null : Day(filed) },
    };
}
