using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class CarerIsAliveAndHereTests
{
    private static readonly Asking Rule = new("CAR-006");

    [Fact]
    public void Who_is_alive_and_present_is_accepted() => Rule.About(Profile, Grandmother).IsMet();

    [Fact]
    public void Who_has_died_gone_or_moved_is_referred()
    {
        Rule.About(Profile, Grandmother with { LifeStatus = LifeStatus.Dead }).IsNotMetAt("/carer/person");
        Rule.About(Profile, Grandmother with { LifeStatus = LifeStatus.Missing }).IsNotMetAt("/carer/person");
        Rule.About(Profile, Grandmother with { Residence = Residence.Away }).IsNotMetAt("/carer/person");
        Rule.About(Profile, Grandmother with { Residence = Residence.Moved }).IsNotMetAt("/carer/person");
        Rule.About(Profile, Grandmother, MotherAbroad with { Person = "p4" }).IsNotMetAt("/carer/person");
    }

    [Fact]
    public void Who_leaves_tomorrow_is_still_here() =>
        Rule.About(Profile, Grandmother, MotherAbroad with { Person = "p4", DepartedOn = Day("2026-11-22") }).IsMet();

    [Fact]
    public void What_is_not_recorded_is_no_finding()
    {
        Rule.About(Profile, Grandmother with { LifeStatus = null, Residence = null }).IsMet();
        Rule.About(Profile).AsksNothing();
        Rule.About(CareProfile, Grandmother).AsksNothing();
    }
}
