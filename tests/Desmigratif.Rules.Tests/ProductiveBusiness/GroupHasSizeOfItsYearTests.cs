using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.ProductiveBusiness;

public sealed class GroupHasSizeOfItsYearTests
{
    private static readonly Asking Rule = new("BIZ-001");

    [Theory]
    [InlineData("2022-03-01", 10, true)]
    [InlineData("2022-03-01", 11, false)]
    [InlineData("2022-03-01", 9, false)]
    [InlineData("2022-01-01", 10, true)]
    [InlineData("2022-12-31", 9, false)]
    [InlineData("2019-12-31", 20, true)]
    [InlineData("2019-12-31", 19, false)]
    [InlineData("2019-12-31", 21, false)]
    [InlineData("2017-05-01", 20, true)]
    public void The_number_of_the_year_is_asked(string formed, int members, bool met)
    {
        Verdict verdict = Rule.About(Group(formed, members));
        if (met)
        {
            verdict.IsMet();
        }
        else
        {
            verdict.IsNotMetAt("/members");
            Assert.Equal(formed[..4] == "2022" ? "10" : "20", verdict.Parameter("groupSize"));
        }
    }

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2021-12-31")]
    [InlineData("2023-01-01")]
    public void Of_years_without_a_number_nothing_is_asked(string formed) => Rule.About(Group(formed, 3)).AsksNothing();

    [Fact]
    public void Only_who_was_a_member_when_the_group_was_formed_counts_and_only_once()
    {
        BusinessGroup group = Group("2022-03-01", 10);
        GroupMember later = new() { Person = "p99", From = Day("2022-03-02") };
        GroupMember gone = new() { Person = "p98", To = Day("2022-02-28") };
        Rule.About(group with { Members = [.. group.Members, later, gone, group.Members[0]] }).IsMet();
        Rule.About(group with { Members = [.. group.Members, later with { From = Day("2022-03-01") }] }).IsNotMetAt("/members");
        Rule.About(group with { Members = [.. group.Members, gone with { To = Day("2022-03-01") }] }).IsNotMetAt("/members");
        Rule.About(group with { Members = [gone with { Person = "p1" }, .. group.Members] }).IsMet();
    }

    [Fact]
    public void Without_day_members_or_names_nobody_knows()
    {
        Rule.About(Group("2022-03-01", 10) with { FormedOn = null }).IsUnknownFor("/formedOn");
        Rule.About(Group("2022-03-01", 0)).IsUnknownFor("/members");
        Rule.About(Group("2022-03-01", 0) with { Members = [new() { Person = "p1" }, new()] }).IsUnknownFor("/members/1/person");
    }

    private static BusinessGroup Group(string formed, int members) => new()
    {
        Id = "g1",
        FormedOn = Day(formed),
        Members = [.. Enumerable.Range(1, members).Select(number => new GroupMember { Person = $"p{number}" })],
    };
}
