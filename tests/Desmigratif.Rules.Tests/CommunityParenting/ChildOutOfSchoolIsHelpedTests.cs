using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class ChildOutOfSchoolIsHelpedTests
{
    private static readonly Asking Rule = new("CAR-023");

    [Theory]
    [InlineData("enrolled", true)]
    [InlineData("not-yet", true)]
    [InlineData("completed", true)]
    [InlineData("dropped-out", false)]
    public void Who_left_school_is_referred(string status, bool met)
    {
        if (met)
        {
            Rule.About(CareProfile, With(status)).IsMet();
        }
        else
        {
            Rule.About(CareProfile, With(status)).IsNotMetAt("/person");
            Assert.Equal(Severity.Referral, Assert.Single(Rule.FindingsIn(OurVillage, CareProfile, With(status))).Severity);
        }
    }

    [Fact]
    public void Without_schooling_nobody_knows()
    {
        Rule.About(CareProfile, Boy).IsUnknownFor("person:/schooling/status");
        Rule.About(CareProfile, With("homeschooling")).IsUnknownFor("person:/schooling/status");
    }

    [Fact]
    public void Only_children_are_asked_about()
    {
        Rule.About(CareProfile, With("dropped-out") with { BirthDate = Day("2008-11-21") }).AsksNothing();
        Rule.About(CareProfile, With("dropped-out") with { BirthDate = Day("2008-11-22") }).IsNotMetAt("/person");
        Rule.About(CareProfile, With("dropped-out") with { BirthDate = null }).AsksNothing();
        Rule.About(CareProfile).AsksNothing();
    }

    private static Person With(string status) => Boy with { Schooling = new() { Status = SchoolingStatus.List.Of(status) } };
}
