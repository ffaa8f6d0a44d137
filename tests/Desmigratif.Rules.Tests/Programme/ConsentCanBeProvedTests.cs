using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Registers;
using static Desmigratif.Rules.Tests.GivenPeople;
using static Desmigratif.Rules.Tests.Programme.GivenHandover;

namespace Desmigratif.Rules.Tests.Programme;

public sealed class ConsentCanBeProvedTests
{
    private static readonly Asking Rule = new("PDP-006");

    [Fact]
    public void A_reference_is_accepted_and_none_is_pointed_at()
    {
        Rule.About(Signed).IsMet();
        Rule.About(Signed with { Evidence = null }).IsNotMetAt("/evidence");
        Rule.About(Signed with { Evidence = " " }).IsNotMetAt("/evidence");
    }

    [Fact]
    public void A_consent_from_before_the_law_is_not_asked()
    {
        Rule.About(Signed with { Evidence = null, GivenOn = Day("2022-10-16") }).AsksNothing();
        Rule.About(Signed with { Evidence = null, GivenOn = Day("2022-10-17") }).IsNotMetAt("/evidence");
        Rule.About(Signed with { Evidence = null, GivenOn = null }).AsksNothing();
        Rule.On("2022-10-16").About(Signed with { Evidence = null }).AsksNothing();
        Rule.On("2022-10-17").About(Signed with { Evidence = null }).IsNotMetAt("/evidence");
    }

    [Fact]
    public void A_draft_is_not_asked()
    {
        Assert.Equal([null, Severity.Warning, Severity.Warning], SeveritiesOf("PDP-006"));
        Assert.Empty(Rule.Under(ProfileCode.Draft).FindingsIn(OurVillage, Boy, Signed with { Evidence = null }));
        Assert.Single(Rule.FindingsIn(OurVillage, Boy, Signed with { Evidence = null }));
    }
}
