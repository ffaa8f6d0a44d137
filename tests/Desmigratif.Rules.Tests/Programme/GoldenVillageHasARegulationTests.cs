using Desmigratif.Domain.Places;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenVillage;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class GoldenVillageHasARegulationTests
{
    private static readonly Asking Rule = new("PRG-008");

    private static readonly VillageDesignation Golden =
        Designation with { Programme = VillageProgramme.DesaMigranEmas, DecidedOn = Day("2025-09-11") };

    [Fact]
    public void A_regulation_by_the_day_of_the_decision_is_accepted_and_a_later_one_is_not()
    {
        Rule.About(Enacted("2025-06-01")).IsMet();
        Rule.About(Enacted("2025-09-11")).IsMet();
        Rule.About(Enacted("2025-09-12")).IsNotMetAt("/regulations");
    }

    [Fact]
    public void None_and_one_about_something_else_are_none()
    {
        Rule.About(With(Golden with { DecidedOn = Day("2025-10-01") })).IsNotMetAt("/regulations");
        Rule.About(With(Golden) with { Regulations = [new() { About = "waste", EnactedOn = Day("2025-06-01") }] }).IsNotMetAt("/regulations");
    }

    [Fact]
    public void Without_a_day_nobody_knows()
    {
        Rule.About(With(Golden with { DecidedOn = null })).IsUnknownFor("/designations/0/decidedOn");
        Rule.About(With(Golden) with { Regulations = [new() { About = "migrant-protection" }] }).IsUnknownFor("/regulations/0/enactedOn");
    }

    [Fact]
    public void Only_designations_of_that_programme_since_its_launch_are_asked()
    {
        Rule.About(With(Golden with { DecidedOn = Day("2025-09-10") })).AsksNothing();
        Rule.About(With(Golden with { Decision = DesignationDecision.Declined })).AsksNothing();
        Rule.About(With(Designation with { DecidedOn = Day("2025-10-01") })).AsksNothing();
        Rule.On("2025-09-10").About(With(Golden)).AsksNothing();
        Rule.On("2025-09-11").About(With(Golden)).IsNotMetAt("/regulations");
    }

    private static Village Enacted(string day) =>
        With(Golden) with { Regulations = [new() { About = "migrant-protection", EnactedOn = Day(day) }] };
}
