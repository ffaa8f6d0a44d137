using Desmigratif.Domain.CommunityParenting;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class ProposalIsDecidedByPeopleTests
{
    private static readonly Asking Rule = new("CAR-014");

    private static readonly CareArrangement Decided = Mentoring with
    {
        Proposal = "a1",
        DecidedBy = new("p9"),
        DecidedOn = Day("2026-04-01"),
    };

    [Fact]
    public void A_decision_on_the_first_day_is_accepted() => Rule.About(Decided).IsMet();

    [Fact]
    public void Without_a_decision_a_proposal_is_none()
    {
        Rule.About(Decided with { DecidedBy = null }).IsNotMetAt("/decidedBy");
        Rule.About(Decided with { DecidedOn = null }).IsNotMetAt("/decidedOn");
        Rule.About(Decided with { DecidedOn = Day("2026-04-02") }).IsNotMetAt("/decidedOn");
    }

    [Fact]
    public void Without_a_first_day_nobody_knows() => Rule.About(Decided with { From = null }).IsUnknownFor("/from");

    [Fact]
    public void What_people_arranged_themselves_is_not_asked() => Rule.About(Mentoring).AsksNothing();
}
