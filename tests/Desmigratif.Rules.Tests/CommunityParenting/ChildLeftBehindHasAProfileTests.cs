using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class ChildLeftBehindHasAProfileTests
{
    private static readonly Asking Rule = new("CAR-003");

    [Fact]
    public void A_child_with_a_profile_is_accepted_and_without_is_pointed_at()
    {
        Rule.About(Boy, Woman, MotherAbroad, CareProfile).IsMet();
        Rule.About(Boy, Woman, MotherAbroad).IsNotMetAt("/mother/person");
        Rule.About(Boy, Man, MotherAbroad with { Person = "p2" }).IsNotMetAt("/father/person");
    }

    [Fact]
    public void Of_two_parents_abroad_the_mother_is_named() =>
        Rule.About(Boy, MotherAbroad, MotherAbroad with { Id = "m2", Person = "p2" }).IsNotMetAt("/mother/person");

    [Fact]
    public void A_probable_link_is_enough_and_the_message_says_probable()
    {
        Verdict stated = Rule.About(Boy, MotherAbroad);
        Verdict probable = Rule.About(Boy with { Mother = new() { Person = "p1", Certainty = Certainty.Probable } }, MotherAbroad);
        Assert.Null(stated.Faults[0].Message);
        probable.IsNotMetAt("/mother/person");
        Assert.StartsWith("Diduga", probable.Faults[0].Message!.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_child_who_is_here_is_asked_about()
    {
        Rule.About(Boy with { BirthDate = Day("2008-11-21") }, MotherAbroad).AsksNothing();
        Rule.About(Boy with { BirthDate = Day("2008-11-22") }, MotherAbroad).IsNotMetAt("/mother/person");
        Rule.About(Boy with { Residence = Residence.Away }, MotherAbroad).AsksNothing();
        Rule.About(Boy with { Residence = Residence.Moved }, MotherAbroad).AsksNothing();
        Rule.About(Boy with { Residence = Residence.Present }, MotherAbroad).IsNotMetAt("/mother/person");
        Rule.About(Boy with { LifeStatus = LifeStatus.Dead }, MotherAbroad).AsksNothing();
    }

    [Fact]
    public void Only_while_the_parent_is_abroad()
    {
        Rule.About(Boy, MotherAbroad with { DepartedOn = Day("2026-11-22") }).AsksNothing();
        Rule.About(Boy, MotherAbroad with { DepartedOn = Day("2026-11-21") }).IsNotMetAt("/mother/person");
        Rule.About(Boy, MotherAbroad with { ReturnedOn = Day("2026-11-21") }).AsksNothing();
        Rule.About(Boy, Woman).AsksNothing();
    }

    [Fact]
    public void Without_birth_date_nobody_knows() => Rule.About(Boy with { BirthDate = null }, MotherAbroad).IsUnknownFor("/birthDate");
}
