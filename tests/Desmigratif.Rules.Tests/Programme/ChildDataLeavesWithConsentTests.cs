using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenHandover;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class ChildDataLeavesWithConsentTests
{
    private static readonly Asking Rule = new("PDP-001") { Bundle = Exchange };

    [Fact]
    public void Consent_of_a_parent_or_guardian_is_accepted_and_none_blocks()
    {
        Rule.About(CareProfile, Boy, Signed).IsMet();
        Rule.About(CareProfile, Boy, Signed with { Giver = ConsentGiver.Guardian }).IsMet();
        Rule.About(CareProfile, Boy).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy, Signed with { Giver = ConsentGiver.Self }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy, Signed with { Person = "p1" }).IsNotMetAt("/person");
        Assert.Equal(Severity.Blocking, Assert.Single(Rule.FindingsIn(OurVillage, Boy, CareProfile)).Severity);
    }

    [Fact]
    public void It_stands_on_the_day_of_the_hand_over()
    {
        Rule.About(CareProfile, Boy, Signed with { WithdrawnOn = Day("2026-11-20") }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy, Signed with { WithdrawnOn = Day("2026-11-21") }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy, Signed with { WithdrawnOn = Day("2026-11-22") }).IsMet();
        Rule.About(CareProfile, Boy, Signed with { GivenOn = Day("2026-11-21") }).IsMet();
        Rule.About(CareProfile, Boy, Signed with { GivenOn = Day("2026-11-22") }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy, Signed with { GivenOn = null }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy, Signed with { WithdrawnOn = Day("2026-11-20") }, Signed with { Id = "s2" }).IsMet();
    }

    [Fact]
    public void The_day_is_that_of_the_village()
    {
        Asking late = Rule with { Bundle = Exchange with { ProducedAt = Instant.FromUtc(2026, 11, 21, 16, 0) } };
        Consent tomorrow = Signed with { GivenOn = Day("2026-11-22") };
        late.About(CareProfile, Boy, tomorrow).IsMet();
        (Rule with { Bundle = Exchange with { ProducedAt = Instant.FromUtc(2026, 11, 21, 15, 59) } }).About(CareProfile, Boy, tomorrow)
            .IsNotMetAt("/person");
    }

    [Fact]
    public void It_is_for_the_purpose_of_the_bundle() =>
        Rule.About(CareProfile, Boy, Signed with { Purpose = ConsentPurpose.Reporting }).IsNotMetAt("/person");

    [Fact]
    public void A_stated_legal_duty_takes_its_place()
    {
        Asking obliged = Rule with { Book = RuleBook.NationalWith(new() { LegalDuty = "UU 18/2017 Pasal 42" }) };
        obliged.About(CareProfile, Boy).AsksNothing();
        Assert.NotEqual(RuleBook.National.Hash, obliged.Book.Hash);
    }

    [Fact]
    public void Where_a_case_of_the_child_is_open_people_decide()
    {
        SupportCase open = new() { Id = "k1", Person = "p3", OpenedOn = Day("2026-11-21") };
        Rule.About(CareProfile, Boy, open).AsksNothing();
        Rule.About(CareProfile, Boy, open with { OpenedOn = Day("2026-11-22") }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy, open with { ClosedOn = Day("2026-11-21") }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy, open with { Person = "p1" }).IsNotMetAt("/person");
    }

    [Fact]
    public void Only_a_child_is_asked_about()
    {
        Rule.About(CareProfile, Boy with { BirthDate = Day("2008-11-21") }).AsksNothing();
        Rule.About(CareProfile, Boy with { BirthDate = Day("2008-11-22") }).IsNotMetAt("/person");
    }

    [Fact]
    public void Without_a_fact_nobody_knows()
    {
        Rule.About(CareProfile, Boy with { BirthDate = null }).IsUnknownFor("person:/birthDate");
        Rule.About(CareProfile).IsUnknownFor("person:/birthDate");
        (Rule with { Bundle = Exchange with { ProducedAt = null } }).About(CareProfile, Boy).IsUnknownFor("bundle:/producedAt");
        (Rule with { Bundle = Exchange with { Purpose = null } }).About(CareProfile, Boy).IsUnknownFor("bundle:/purpose");
    }

    [Fact]
    public void Only_an_exchange_since_17_October_2022_is_asked()
    {
        Rule.Under(ProfileCode.Submit).About(CareProfile, Boy).AsksNothing();
        Rule.Under(ProfileCode.Draft).About(CareProfile, Boy).AsksNothing();
        Assert.Equal([null, null, Severity.Blocking], SeveritiesOf("PDP-001"));
        Produced(2022, 10, 16).About(CareProfile, Boy).AsksNothing();
        Produced(2022, 10, 17).About(CareProfile, Boy).IsNotMetAt("/person");
        Rule.On("2022-10-16").About(CareProfile, Boy).AsksNothing();
        Rule.On("2022-10-17").About(CareProfile, Boy).IsNotMetAt("/person");
    }

    private static Asking Produced(int year, int month, int day) =>
        Rule with { Bundle = Exchange with { ProducedAt = Instant.FromUtc(year, month, day, 3, 0) } };
}
