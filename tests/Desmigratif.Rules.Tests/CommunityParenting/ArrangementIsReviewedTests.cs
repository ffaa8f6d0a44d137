using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class ArrangementIsReviewedTests
{
    private static readonly Asking Rule = new("CAR-015");

    [Fact]
    public void Three_months_to_the_day_are_accepted_and_a_day_more_is_not()
    {
        Rule.About(Mentoring with { DecidedOn = Day("2026-08-21") }).IsMet();
        Verdict verdict = Rule.About(Mentoring with { DecidedOn = Day("2026-08-20") });
        verdict.IsNotMetAt("/decidedOn");
        Assert.Equal(("2026-08-20", "3"), (verdict.Parameter("last"), verdict.Parameter("reviewEvery")));
        Rule.About(FosterCare with { From = Day("2026-08-21") }).IsMet();
        Rule.About(FosterCare with { From = Day("2026-08-20") }).IsNotMetAt("/decidedOn");
    }

    [Fact]
    public void The_latest_look_up_to_today_counts()
    {
        Rule.About(Reviewed("2026-08-21", "2026-05-01")).IsMet();
        Rule.About(Reviewed("2026-08-20", "2026-05-01")).IsNotMetAt("/decidedOn");
        Rule.About(Reviewed("2026-08-20", "2026-11-22")).IsNotMetAt("/decidedOn");
        Rule.About(Reviewed("2026-08-20", "2026-11-21")).IsMet();
    }

    [Fact]
    public void Kin_guardians_and_what_is_over_are_not_asked()
    {
        Rule.About(KinCare).AsksNothing();
        Rule.About(Guardianship).AsksNothing();
        Rule.About(Mentoring with { To = Day("2026-11-20") }).AsksNothing();
        Rule.About(Mentoring with { To = AsOf }).IsNotMetAt("/decidedOn");
        Rule.About(Mentoring with { From = Day("2026-11-22") }).AsksNothing();
    }

    [Fact]
    public void Without_any_day_nobody_knows() => Rule.About(Mentoring with { From = null }).IsUnknownFor("/from");

    [Fact]
    public void The_end_of_the_calendar_does_no_harm() =>
        (Rule with { AsOf = LocalDate.MaxIsoValue }).About(Mentoring with { DecidedOn = LocalDate.MaxIsoValue.PlusMonths(-1) }).IsMet();

    private static CareArrangement Reviewed(params string[] days) => Mentoring with { Reviews = [.. days.Select(day => new Review { On = Day(day) })] };
}
