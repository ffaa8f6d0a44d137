using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.CommunityParenting.GivenCare;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class ArrangementBeginsInChildhoodTests
{
    private static readonly Asking Rule = new("CAR-002");

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-11-22", false)]
    [InlineData("2008-11-22", true)]
    [InlineData("2008-11-21", false)]
    public void It_begins_between_birth_and_the_eighteenth_birthday(string from, bool met)
    {
        Person youth = Boy with { BirthDate = Day("2008-11-22") };
        if (met)
        {
            Rule.About(KinCare with { From = Day(from) }, CareProfile, youth).IsMet();
        }
        else
        {
            Rule.About(KinCare with { From = Day(from) }, CareProfile, youth).IsNotMetAt("/from");
        }
    }

    [Fact]
    public void Who_is_not_born_yet_is_not_called_too_old() =>
        Assert.Contains("sebelum anak lahir", Rule.About(KinCare with { From = Day("2016-02-29") }, CareProfile, Boy).Faults[0].Message!.Indonesian);

    [Fact]
    public void Without_a_day_nobody_knows()
    {
        Rule.About(KinCare with { From = null }, CareProfile, Boy).IsUnknownFor("/from");
        Rule.About(KinCare, CareProfile, Boy with { BirthDate = null }).IsUnknownFor("person:/birthDate");
        Rule.About(KinCare, CareProfile).IsUnknownFor("person:/birthDate");
        Rule.About(KinCare, Boy).IsUnknownFor("person:/birthDate");
    }
}
