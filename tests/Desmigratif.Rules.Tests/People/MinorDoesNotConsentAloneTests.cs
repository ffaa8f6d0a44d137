using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class MinorDoesNotConsentAloneTests
{
    private static readonly Asking Rule = new("PDP-003");
    private static readonly Consent Alone = new() { Id = "s1", Person = "p3", Giver = ConsentGiver.Self, GivenOn = Day("2026-11-20") };
    private static readonly Consent ByParent = Alone with { Giver = ConsentGiver.Parent, GivenBy = "p1" };

    [Fact]
    public void Who_is_eighteen_on_that_day_consents_and_who_is_seventeen_does_not()
    {
        Rule.About(Alone, Boy with { BirthDate = Day("2008-11-20") }).AsksNothing();
        Rule.About(Alone, Boy with { BirthDate = Day("2008-11-21") }).IsNotMetAt("/giver");
    }

    [Fact]
    public void A_parent_or_guardian_gives_it_and_is_not_the_child()
    {
        Rule.About(ByParent, Boy).IsMet();
        Rule.About(ByParent with { Giver = ConsentGiver.Guardian }, Boy).IsMet();
        Rule.About(ByParent with { GivenBy = "p3" }, Boy).IsNotMetAt("/givenBy");
    }

    [Fact]
    public void Without_a_fact_nobody_knows()
    {
        Rule.About(ByParent with { GivenBy = default }, Boy).IsUnknownFor("/givenBy");
        Rule.About(ByParent, Boy with { BirthDate = null }).IsUnknownFor("person:/birthDate");
        Rule.About(ByParent).IsUnknownFor("person:/birthDate");
        Rule.About(Alone with { Giver = null }, Boy).IsUnknownFor("/giver");
        Rule.About(Alone with { Giver = ConsentGiver.List.Of("kakek") }, Boy).IsUnknownFor("/giver");
    }

    [Fact]
    public void A_consent_from_before_the_law_is_not_asked()
    {
        Rule.About(Alone with { GivenOn = Day("2022-10-16") }, Boy).AsksNothing();
        Rule.About(Alone with { GivenOn = Day("2022-10-17") }, Boy).IsNotMetAt("/giver");
        Rule.About(Alone with { GivenOn = null }, Boy).AsksNothing();
        Rule.On("2022-10-16").About(Alone, Boy).AsksNothing();
        Rule.On("2022-10-17").About(Alone, Boy).IsNotMetAt("/giver");
    }
}
