using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class ParentIsBornBeforeChildTests
{
    [Fact]
    public void Parents_born_before_the_child_are_accepted() => Judge("PEO-013", Boy, Woman, Man).IsMet();

    [Fact]
    public void A_difference_of_one_day_is_enough() =>
        Judge("PEO-013", Boy, Woman with { BirthDate = Day("2016-02-29") }, Man).IsMet();

    [Fact]
    public void A_mother_born_on_the_same_day_is_not() =>
        Judge("PEO-013", Boy, Woman with { BirthDate = Day("2016-03-01") }, Man).IsNotMetAt("/mother/person");

    [Fact]
    public void Each_parent_is_judged_by_itself()
    {
        Person late = Man with { BirthDate = Day("2016-03-02") };
        Judge("PEO-013", Boy, Woman, late).IsNotMetAt("/father/person");
        Judge("PEO-013", Boy, Woman with { BirthDate = Day("2020-01-01") }, late).IsNotMetAt("/mother/person", "/father/person");
    }

    [Fact]
    public void A_missing_birth_date_leaves_it_open()
    {
        Judge("PEO-013", Boy with { BirthDate = null }, Woman, Man).IsUnknownFor("/birthDate");
        Judge("PEO-013", Boy, Woman with { BirthDate = null }, Man).IsUnknownFor("person:/birthDate");
        Judge("PEO-013", Boy, Woman).IsUnknownFor("person:/birthDate");
        Judge("PEO-013", Boy).IsUnknownFor("person:/birthDate");
    }

    [Fact]
    public void What_is_wrong_with_one_parent_is_told_although_the_other_is_not_known()
    {
        var verdict = Judge("PEO-013", Boy, Woman with { BirthDate = Day("2016-03-01") });
        verdict.IsNotMetAt("/mother/person");
        Assert.Equal(["person:/birthDate"], verdict.Missing.AsEnumerable());
    }

    [Fact]
    public void Nobody_is_their_own_mother() =>
        Judge("PEO-013", Woman with { Mother = new() { Person = "p1" } }).IsNotMetAt("/mother/person");

    [Fact]
    public void A_parent_known_by_name_only_is_not_judged()
    {
        Judge("PEO-013", Woman with { Mother = new() { Name = "Inaq Sari" } }).AsksNothing();
        Judge("PEO-013", Boy with { Father = null }, Woman).IsMet();
    }
}
