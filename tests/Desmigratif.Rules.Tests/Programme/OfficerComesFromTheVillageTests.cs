using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenVillage;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class OfficerComesFromTheVillageTests
{
    private static readonly Asking Rule = new("PRG-005");
    private static readonly Person Here = Woman with { Residence = Residence.Present };

    [Fact]
    public void A_villager_is_accepted_and_who_moved_or_is_not_on_record_is_pointed_at()
    {
        Rule.About(With(Officer), Here).IsMet();
        Rule.About(With(Officer), Here with { Residence = Residence.Away }).IsMet();
        Rule.About(With(Officer), Here with { Residence = Residence.Moved }).IsNotMetAt("/officers/0/person");
        Rule.About(With(Officer, Officer with { Person = "p9" }), Here).IsNotMetAt("/officers/1/person");
    }

    [Fact]
    public void Without_a_fact_nobody_knows()
    {
        Rule.About(With(Officer), Woman).IsUnknownFor("person:/residence");
        Rule.About(With(Officer), Woman with { Residence = Residence.List.Of("rantau") }).IsUnknownFor("person:/residence");
        Rule.About(With(Officer with { Person = default }), Here).IsUnknownFor("/officers/0/person");
    }

    [Fact]
    public void Only_officers_who_serve_are_asked_and_nothing_before_2017()
    {
        VillageOfficer stranger = Officer with { Person = "p9" };
        Rule.About(With(stranger with { To = Day("2026-11-20") })).AsksNothing();
        Rule.About(With(stranger with { To = AsOf })).IsNotMetAt("/officers/0/person");
        Rule.About(With(stranger with { Role = OfficerRole.Coordinator })).AsksNothing();
        Rule.On("2016-12-31").About(With(stranger with { From = null })).AsksNothing();
        Rule.On("2017-01-01").About(With(stranger with { From = null })).IsNotMetAt("/officers/0/person");
    }
}
