using Desmigratif.Domain.Places;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenVillage;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class VillageHasTwoOfficersTests
{
    private static readonly Asking Rule = new("PRG-004");
    private static readonly VillageOfficer Second = Officer with { Person = "p2" };

    [Fact]
    public void Two_who_serve_are_accepted_and_fewer_or_more_are_not()
    {
        Rule.About(Designated).IsMet();
        Rule.About(With(Officer, Second with { To = Day("2025-12-31") })).IsNotMetAt("/officers");
        Assert.Equal("1", Rule.About(With(Officer)).Parameter("officers"));
        Rule.About(With(Officer, Second, Officer with { Person = "p3" })).IsNotMetAt("/officers");
    }

    [Fact]
    public void Who_serves_to_today_still_serves()
    {
        Rule.About(With(Officer, Second with { To = AsOf })).IsMet();
        Rule.About(With(Officer, Second with { To = AsOf.PlusDays(-1) })).IsNotMetAt("/officers");
        Rule.About(With(Officer, Second with { From = AsOf })).IsMet();
        Rule.About(With(Officer, Second with { From = AsOf.PlusDays(1) })).IsNotMetAt("/officers");
    }

    [Fact]
    public void A_person_counts_once_and_other_roles_do_not()
    {
        Rule.About(With(Officer, Officer)).IsNotMetAt("/officers");
        Rule.About(With(Officer, Second, Second)).IsMet();
        Rule.About(With(Officer with { To = Day("2022-01-01") }, Officer with { From = Day("2023-01-01") }, Second)).IsMet();
        Rule.About(With(Officer, Second with { Role = OfficerRole.Volunteer })).IsNotMetAt("/officers");
    }

    [Fact]
    public void Only_a_village_of_the_programme_is_asked()
    {
        Village alone = With(Officer);
        Rule.About(alone with { Designations = [Designation with { DecidedOn = AsOf }] }).IsNotMetAt("/officers");
        Rule.About(alone with { Designations = [Designation with { DecidedOn = AsOf.PlusDays(1) }] }).AsksNothing();
        Rule.About(alone with { Designations = [Designation, End] }).AsksNothing();
        Rule.About(alone with { Designations = [End, Designation with { DecidedOn = End.DecidedOn }] }).IsNotMetAt("/officers");
        Rule.About(alone with { Designations = [Designation, End with { DecidedOn = Day("2026-11-22") }] }).IsNotMetAt("/officers");
        Rule.About(alone with { Designations = [Designation, End with { Decision = DesignationDecision.Declined }] }).IsNotMetAt("/officers");
        Rule.About(alone with { Designations = [Designation with { Programme = VillageProgramme.DesaMigranEmas }] }).AsksNothing();
        Rule.About(alone with { Designations = default }).AsksNothing();
    }

    [Fact]
    public void Without_officers_on_record_nobody_knows() => Rule.About(Designated with { Officers = default }).IsUnknownFor("/officers");

    [Fact]
    public void Nothing_is_asked_before_2017()
    {
        Village early = With(Officer) with { Designations = [Designation with { DecidedOn = Day("2016-06-01") }] };
        Rule.On("2016-12-31").About(early).AsksNothing();
        Rule.On("2017-01-01").About(early).IsNotMetAt("/officers");
    }
}
