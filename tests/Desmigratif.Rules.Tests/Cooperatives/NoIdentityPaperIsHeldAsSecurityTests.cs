using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Cooperatives;

public sealed class NoIdentityPaperIsHeldAsSecurityTests
{
    private static readonly Asking Rule = new("COP-008");

    [Theory]
    [InlineData("motorcycle", true)]
    [InlineData("other", true)]
    [InlineData("passport", false)]
    [InlineData("identity-card", false)]
    [InlineData("family-card", false)]
    [InlineData("seaman-book", false)]
    [InlineData("birth-certificate", false)]
    public void Identity_papers_are_no_security(string security, bool met)
    {
        if (met)
        {
            Rule.About(Secured(security)).IsMet();
        }
        else
        {
            Rule.About(Secured(security)).IsNotMetAt("/security");
            Assert.Equal(security, Rule.About(Secured(security)).Parameter("security"));
        }
    }

    [Fact]
    public void It_is_handed_on_and_not_judged() =>
        Assert.Equal(Severity.Referral, Assert.Single(Rule.FindingsIn(OurVillage, Woman, Secured("passport"))).Severity);

    [Fact]
    public void An_unknown_word_leaves_it_open_and_none_asks_nothing()
    {
        Rule.About(Secured("sawah")).IsUnknownFor("/security");
        Rule.About(new DebtExposure { Id = "d1", Person = "p1" }).AsksNothing();
    }

    private static DebtExposure Secured(string by) => new() { Id = "d1", Person = "p1", Security = SecurityKind.List.Of(by) };
}
