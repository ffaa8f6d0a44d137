using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenHandover;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class WithdrawnConsentIsRespectedTests
{
    private static readonly Asking Rule = new("PDP-005") { Bundle = Exchange };

    [Fact]
    public void A_consent_withdrawn_after_the_hand_over_is_accepted_and_before_it_is_not()
    {
        Rule.About(Withdrawn("2026-11-22")).IsMet();
        Rule.About(Withdrawn("2026-11-21")).IsNotMetAt("/withdrawnOn");
    }

    [Fact]
    public void It_is_not_withdrawn_before_it_was_given()
    {
        Rule.About(Withdrawn("2026-11-19")).IsNotMetAt("/withdrawnOn");
        Assert.Contains("sebelum diberikan", Rule.About(Withdrawn("2026-11-19")).Faults[0].Message!.Indonesian);
        (Rule with { Bundle = OurBundle }).About(Withdrawn("2026-11-20")).IsMet();
        (Rule with { Bundle = OurBundle }).About(Withdrawn("2026-11-19")).IsNotMetAt("/withdrawnOn");
    }

    [Fact]
    public void A_newer_consent_for_the_same_purpose_takes_its_place()
    {
        Consent newer = Signed with { Id = "s2", GivenOn = Day("2026-11-21") };
        Rule.About(Withdrawn("2026-11-20"), newer).IsMet();
        Rule.About(Withdrawn("2026-11-20"), newer with { GivenOn = Day("2026-11-22") }).IsNotMetAt("/withdrawnOn");
        Rule.About(Withdrawn("2026-11-20"), newer with { Purpose = ConsentPurpose.Service }).IsNotMetAt("/withdrawnOn");
        Rule.About(Withdrawn("2026-11-20"), newer with { WithdrawnOn = Day("2026-11-21") }).IsNotMetAt("/withdrawnOn");
        Rule.About(Withdrawn("2026-11-20"), newer with { Person = "p1" }).IsNotMetAt("/withdrawnOn");
        Rule.About(Withdrawn("2026-11-20"), newer with { GivenOn = null }).IsNotMetAt("/withdrawnOn");
    }

    [Fact]
    public void A_bundle_for_another_purpose_or_without_day_does_not_go_on()
    {
        (Rule with { Bundle = Exchange with { Purpose = BundlePurpose.Service } }).About(Withdrawn("2026-11-21")).IsMet();
        (Rule with { Bundle = Exchange with { ProducedAt = null } }).About(Withdrawn("2026-11-21")).IsMet();
    }

    [Fact]
    public void What_was_never_withdrawn_is_not_asked_and_nothing_before_17_October_2022()
    {
        Rule.About(Signed).AsksNothing();
        Rule.On("2022-10-16").About(Withdrawn("2026-11-21")).AsksNothing();
        Rule.On("2022-10-17").About(Withdrawn("2026-11-21")).IsNotMetAt("/withdrawnOn");
    }

    private static Consent Withdrawn(string day) => Signed with { WithdrawnOn = Day(day) };
}
