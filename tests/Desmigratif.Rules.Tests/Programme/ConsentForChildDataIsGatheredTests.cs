using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenHandover;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class ConsentForChildDataIsGatheredTests
{
    private static readonly Asking Rule = new("PDP-002");

    [Fact]
    public void Any_consent_of_a_parent_or_guardian_is_accepted_and_none_is_a_task()
    {
        Rule.About(CareProfile, Boy, Signed with { Purpose = ConsentPurpose.Service }).IsMet();
        Rule.About(CareProfile, Boy, Signed with { Giver = ConsentGiver.Guardian }).IsMet();
        Rule.About(CareProfile, Boy, Signed with { Giver = ConsentGiver.Self }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy).IsNotMetAt("/person");
    }

    [Fact]
    public void One_that_was_withdrawn_is_none()
    {
        Rule.About(CareProfile, Boy, Signed with { WithdrawnOn = AsOf }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy, Signed with { WithdrawnOn = AsOf.PlusDays(1) }).IsMet();
    }

    [Fact]
    public void Only_children_are_asked_about()
    {
        Rule.About(CareProfile, Boy with { BirthDate = Day("2008-11-21") }).AsksNothing();
        Rule.About(CareProfile, Boy with { BirthDate = Day("2008-11-22") }).IsNotMetAt("/person");
        Rule.About(CareProfile, Boy with { BirthDate = null }).AsksNothing();
    }

    [Fact]
    public void Under_exchange_another_rule_asks_and_nothing_before_17_October_2022()
    {
        Assert.Equal([Severity.Warning, Severity.Warning, null], SeveritiesOf("PDP-002"));
        Assert.Single(Rule.Under(ProfileCode.Draft).FindingsIn(OurVillage, CareProfile, Boy));
        Assert.Empty(Rule.Under(ProfileCode.Exchange).FindingsIn(OurVillage, CareProfile, Boy));
        Rule.On("2022-10-16").About(CareProfile, Boy).AsksNothing();
        Rule.On("2022-10-17").About(CareProfile, Boy).IsNotMetAt("/person");
    }
}
