using Desmigratif.Domain.Places;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenVillage;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class DesignationFollowsProposalTests
{
    private static readonly Asking Rule = new("PRG-001");

    [Fact]
    public void Both_on_one_day_are_accepted_and_a_decision_a_day_earlier_is_not()
    {
        Rule.About(With(Designation with { ProposedOn = Day("2021-06-01") })).IsMet();
        Rule.About(With(Designation with { ProposedOn = Day("2021-06-02") })).IsNotMetAt("/designations/0/decidedOn");
    }

    [Fact]
    public void An_end_follows_a_designation_of_the_same_programme_and_cohort()
    {
        Rule.About(With(Designation, End)).IsMet();
        Rule.About(With(End, Designation)).IsMet();
        Rule.About(With(End)).IsNotMetAt("/designations/0/decidedOn");
        Rule.About(With(Designation with { Programme = VillageProgramme.DesaMigranEmas }, End)).IsNotMetAt("/designations/1/decidedOn");
        Rule.About(With(Designation with { Cohort = 2022 }, End)).IsNotMetAt("/designations/1/decidedOn");
        Rule.About(With(Designation with { Decision = DesignationDecision.Declined }, End)).IsNotMetAt("/designations/1/decidedOn");
    }

    [Fact]
    public void Both_may_be_of_one_day()
    {
        Rule.About(With(Designation with { DecidedOn = End.DecidedOn }, End)).IsMet();
        Rule.About(With(Designation with { DecidedOn = End.DecidedOn!.Value.PlusDays(1) }, End)).IsNotMetAt("/designations/1/decidedOn");
    }

    [Fact]
    public void Without_a_day_nobody_knows()
    {
        Rule.About(With(Designation with { ProposedOn = null })).IsUnknownFor("/designations/0/proposedOn");
        Rule.About(With(Designation with { DecidedOn = null })).IsUnknownFor("/designations/0/decidedOn");
        Rule.About(With(Designation, End with { DecidedOn = null })).IsUnknownFor("/designations/1/decidedOn");
    }

    [Fact]
    public void Without_designations_nothing_is_asked() => Rule.About(OurVillage).AsksNothing();
}
