using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class CarerIsAnAdultTests
{
    private static readonly Asking Rule = new("CAR-005");

    [Fact]
    public void Who_is_eighteen_today_is_accepted_and_who_is_tomorrow_is_referred()
    {
        Rule.About(Profile, Born("2008-11-21")).IsMet();
        Rule.About(Profile, Born("2008-11-22")).IsNotMetAt("/carer/person");
        Assert.Equal(Severity.Referral, Assert.Single(Rule.FindingsIn(OurVillage, Profile, Boy, Born("2010-05-01"))).Severity);
    }

    [Fact]
    public void Without_birth_date_nobody_knows()
    {
        Rule.About(Profile, Grandmother with { BirthDate = null }).IsUnknownFor("person:/birthDate");
        Rule.About(Profile).IsUnknownFor("person:/birthDate");
    }

    [Fact]
    public void Without_carer_nothing_is_asked() => Rule.About(CareProfile, Grandmother).AsksNothing();

    private static Person Born(string day) => Grandmother with { BirthDate = Day(day) };
}
