using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class ConsentGiverIsParentOrGuardianTests
{
    private static readonly Asking Rule = new("PDP-004");
    private static readonly Consent ByParent = new() { Id = "s1", Person = "p3", Giver = ConsentGiver.Parent, GivenBy = "p1" };
    private static readonly Consent ByGuardian = ByParent with { Giver = ConsentGiver.Guardian, GivenBy = "p4" };
    private static readonly Child Profile = CareProfile with { Carer = new() { Person = "p4" } };
    private static readonly Caregiver Guardian = new() { Id = "k1", Person = "p4" };

    private static readonly CareArrangement Guardianship = new()
    {
        Id = "a1",
        Child = "c1",
        Caregiver = "k1",
        Kind = CareKind.Guardianship,
        From = Day("2026-01-01"),
    };

    [Fact]
    public void Mother_and_father_are_accepted_and_somebody_else_is_pointed_at()
    {
        Rule.About(ByParent, Boy).IsMet();
        Rule.About(ByParent with { GivenBy = "p2" }, Boy).IsMet();
        Rule.About(ByParent with { GivenBy = "p9" }, Boy).IsNotMetAt("/givenBy");
        Rule.About(ByParent with { GivenBy = "p9" }, Boy with { Father = null }).IsNotMetAt("/givenBy");
    }

    [Fact]
    public void The_recorded_carer_and_a_guardian_are_accepted()
    {
        Rule.About(ByGuardian, Boy, Profile).IsMet();
        Rule.About(ByGuardian, Boy, CareProfile, Guardian, Guardianship).IsMet();
        Rule.About(ByGuardian, Boy, CareProfile).IsNotMetAt("/givenBy");
        Rule.About(ByGuardian, Boy).IsNotMetAt("/givenBy");
        Rule.About(ByGuardian, Boy, CareProfile, Guardian, Guardianship with { Kind = CareKind.CommunityMentor }).IsNotMetAt("/givenBy");
        Rule.About(ByGuardian, Boy, CareProfile, Guardian with { Person = "p5" }, Guardianship).IsNotMetAt("/givenBy");
    }

    [Fact]
    public void A_guardianship_runs_today()
    {
        Rule.About(ByGuardian, Boy, CareProfile, Guardian, Guardianship with { To = AsOf }).IsMet();
        Rule.About(ByGuardian, Boy, CareProfile, Guardian, Guardianship with { To = AsOf.PlusDays(-1) }).IsNotMetAt("/givenBy");
    }

    [Fact]
    public void Without_a_name_or_any_parent_nobody_knows()
    {
        Rule.About(ByParent with { GivenBy = default }, Boy).IsUnknownFor("/givenBy");
        Rule.About(ByParent, Boy with { Mother = null, Father = null }).IsUnknownFor("person:/mother/person", "person:/father/person");
        Rule.About(ByParent).IsUnknownFor("person:/mother/person", "person:/father/person");
    }

    [Fact]
    public void Who_consents_for_oneself_is_not_asked_and_nothing_before_17_October_2022()
    {
        Rule.About(ByParent with { Giver = ConsentGiver.Self }, Boy).AsksNothing();
        Rule.On("2022-10-16").About(ByParent with { GivenBy = "p9" }, Boy).AsksNothing();
        Rule.On("2022-10-17").About(ByParent with { GivenBy = "p9" }, Boy).IsNotMetAt("/givenBy");
    }
}
