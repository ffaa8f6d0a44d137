using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.CommunityParenting;

public sealed class CareProfileIsOfAChildTests
{
    private static readonly Asking Rule = new("CAR-001");

    [Fact]
    public void The_day_before_the_eighteenth_birthday_is_the_last()
    {
        Rule.About(CareProfile, Born("2008-11-22")).IsMet();
        Rule.About(CareProfile, Born("2008-11-21")).IsNotMetAt("/person");
    }

    [Fact]
    public void Without_birth_date_or_person_nobody_knows()
    {
        Rule.About(CareProfile, Boy with { BirthDate = null }).IsUnknownFor("person:/birthDate");
        Rule.About(CareProfile).IsUnknownFor("person:/birthDate");
    }

    private static Person Born(string day) => Boy with { BirthDate = Day(day) };
}
