using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenHandover;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class DisabilityDataIsHandedOnWithCareTests
{
    private static readonly Asking Rule = new("PDP-007") { Bundle = Exchange };
    private static readonly Person Blind = Woman with { Disability = Disability.Visual };
    private static readonly Consent Own = Signed with { Person = "p1", Giver = ConsentGiver.Self, GivenBy = "p1" };

    [Fact]
    public void Consent_for_the_purpose_is_accepted_and_none_is_pointed_at()
    {
        Rule.About(Blind, Own).IsMet();
        Rule.About(Blind).IsNotMetAt("/disability");
        Rule.About(Blind, Own with { Purpose = ConsentPurpose.Reporting }).IsNotMetAt("/disability");
        Rule.About(Blind, Own with { Person = "p2" }).IsNotMetAt("/disability");
    }

    [Fact]
    public void It_stands_on_the_day_of_the_hand_over()
    {
        Rule.About(Blind, Own with { WithdrawnOn = Day("2026-11-21") }).IsNotMetAt("/disability");
        Rule.About(Blind, Own with { WithdrawnOn = Day("2026-11-22") }).IsMet();
        Asking undated = Rule with { Bundle = Exchange with { ProducedAt = null } };
        undated.About(Blind, Own).IsMet();
        undated.About(Blind, Own with { WithdrawnOn = Day("2026-11-22") }).IsNotMetAt("/disability");
    }

    [Fact]
    public void Where_nothing_is_handed_on_nothing_is_asked()
    {
        Rule.About(Blind with { Disability = Disability.None }).AsksNothing();
        Rule.About(Woman).AsksNothing();
        Rule.Under(ProfileCode.Submit).About(Blind).AsksNothing();
        Rule.About(Blind with { Disability = Disability.List.Of("?") }).IsUnknownFor("/disability");
        Assert.Equal([null, null, Severity.Warning], SeveritiesOf("PDP-007"));
        Rule.On("2022-10-16").About(Blind).AsksNothing();
        Rule.On("2022-10-17").About(Blind).IsNotMetAt("/disability");
    }

    [Fact]
    public void Which_disability_is_not_told() => Assert.Empty(Rule.About(Blind).Faults[0].Parameters);
}
