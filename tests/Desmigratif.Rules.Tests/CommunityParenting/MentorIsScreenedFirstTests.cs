using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class MentorIsScreenedFirstTests
{
    private static readonly Asking Rule = new("CAR-013");

    [Fact]
    public void A_statement_of_the_first_day_is_accepted_and_one_of_the_next_is_not()
    {
        Rule.About(Mentoring, With("non-violence-statement", "2026-04-01")).IsMet();
        Rule.About(Mentoring, With("non-violence-statement", "2026-04-02")).IsNotMetAt("/caregiver");
        Assert.Equal("non-violence-statement", Rule.About(Mentoring, With("health", "2026-04-01")).Parameter("lacking"));
    }

    [Fact]
    public void Where_nothing_is_recorded_nobody_knows()
    {
        Rule.About(Mentoring, KinCarer with { Screening = default }).IsUnknownFor("caregiver:/screening");
        Rule.About(Mentoring).IsUnknownFor("caregiver:/screening");
        Rule.About(Mentoring with { From = null }, KinCarer).IsUnknownFor("/from");
    }

    [Fact]
    public void Kin_is_not_asked() => Rule.About(KinCare, With("health", "2026-04-01")).AsksNothing();

    private static Caregiver With(string kind, string day) =>
        KinCarer with { Screening = [new() { Kind = ScreeningKind.List.Of(kind), On = Day(day) }] };
}
