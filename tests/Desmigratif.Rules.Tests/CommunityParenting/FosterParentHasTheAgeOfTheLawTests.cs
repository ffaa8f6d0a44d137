using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class FosterParentHasTheAgeOfTheLawTests
{
    private static readonly Asking Rule = new("CAR-010");

    [Theory]
    [InlineData("1970-11-22", true)]
    [InlineData("1970-11-21", false)]
    [InlineData("1996-11-21", true)]
    [InlineData("1996-11-22", false)]
    public void Thirty_to_fifty_five_on_the_first_day_both_included(string born, bool met)
    {
        Verdict verdict = Ask(FosterCare with { From = Day("2026-11-21") }, born);
        if (met)
        {
            verdict.IsMet();
        }
        else
        {
            verdict.IsNotMetAt("/caregiver");
            Assert.Equal(("30", "55"), (verdict.Parameter("least"), verdict.Parameter("greatest")));
        }
    }

    [Fact]
    public void Grandmothers_and_mentors_are_never_asked_for_their_age()
    {
        Ask(KinCare, "1940-01-01").AsksNothing();
        Ask(Mentoring, "1940-01-01").AsksNothing();
        Ask(Guardianship, "1940-01-01").AsksNothing();
    }

    [Fact]
    public void Care_that_began_before_the_law_is_not_asked()
    {
        Ask(FosterCare with { From = Day("2017-10-15") }, "1940-01-01").AsksNothing();
        Ask(FosterCare with { From = Day("2017-10-16") }, "1940-01-01").IsNotMetAt("/caregiver");
    }

    [Fact]
    public void Without_a_day_nobody_knows()
    {
        Ask(FosterCare with { From = null }, "1990-01-01").IsUnknownFor("/from");
        Rule.About(FosterCare, KinCarer, Grandmother with { BirthDate = null }).IsUnknownFor("person:/birthDate");
        Rule.About(FosterCare, KinCarer).IsUnknownFor("person:/birthDate");
    }

    private static Verdict Ask(CareArrangement arrangement, string born) =>
        Rule.About(arrangement, KinCarer, Grandmother with { BirthDate = Day(born) });
}
