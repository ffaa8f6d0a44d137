using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class CompetentAuthorityDecidesOnFosterCareTests
{
    private static readonly Asking Rule = new("CAR-008");

    [Theory]
    [InlineData("social-office")]
    [InlineData("court")]
    public void The_social_office_and_the_court_decide(string office)
    {
        Rule.About(Decided(FosterCare, office)).IsMet();
        Rule.About(Decided(Guardianship, office)).IsMet();
    }

    [Fact]
    public void The_village_does_not()
    {
        Rule.About(Decided(FosterCare, "p9")).IsNotMetAt("/decidedBy");
        Rule.About(Decided(Guardianship, null)).IsNotMetAt("/decidedBy");
        Rule.About(Decided(FosterCare, "social-office") with { DecidedOn = null }).IsNotMetAt("/decidedOn");
    }

    [Fact]
    public void Of_kin_and_mentors_and_of_what_is_over_nothing_is_asked()
    {
        Rule.About(KinCare).AsksNothing();
        Rule.About(Mentoring).AsksNothing();
        Rule.About(FosterCare with { To = Day("2026-11-20") }).AsksNothing();
        Rule.About(FosterCare with { To = AsOf }).IsNotMetAt("/decidedBy");
    }

    [Fact]
    public void Nothing_is_asked_before_16_October_2017()
    {
        Rule.On("2017-10-15").About(FosterCare with { From = Day("2015-01-01") }).AsksNothing();
        Rule.On("2017-10-16").About(FosterCare with { From = Day("2015-01-01") }).IsNotMetAt("/decidedBy");
    }

    private static CareArrangement Decided(CareArrangement arrangement, string? by) =>
        arrangement with { DecidedBy = by is null ? null : new(by), DecidedOn = Day("2026-04-01") };
}
