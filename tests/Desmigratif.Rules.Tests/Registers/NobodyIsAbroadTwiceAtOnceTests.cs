using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class NobodyIsAbroadTwiceAtOnceTests
{
    [Fact]
    public void Leaving_again_on_the_day_of_return_is_accepted()
    {
        Migration first = Episode("m1", "2022-01-01", "2024-06-01");
        Migration second = Episode("m2", "2024-06-01");
        JudgeMigration("REG-005", first, second).IsMet();
        JudgeMigration("REG-005", second, first).IsMet();
    }

    [Theory]
    [InlineData("2024-06-02")]
    [InlineData(null)]
    public void The_episode_that_begins_before_the_other_ends_is_pointed_at(string? returned)
    {
        Migration first = Episode("m1", "2022-01-01", returned);
        Migration second = Episode("m2", "2024-06-01");
        JudgeMigration("REG-005", first, second).IsMet();
        JudgeMigration("REG-005", second, first).IsNotMetAt("/departedOn");
        Assert.Equal("m1", JudgeMigration("REG-005", second, first).Parameter("other"));
    }

    [Fact]
    public void A_short_episode_inside_a_long_one_is_pointed_at_although_another_lies_between() =>
        Assert.Equal(
            ["m2", "m3"],
            Found(
                Episode("m1", "2020-01-01", "2025-01-01"),
                Episode("m3", "2023-01-01", "2024-01-01"),
                Episode("m2", "2021-01-01", "2022-01-01")).Order());

    [Fact]
    public void Of_two_that_begin_on_one_day_the_later_in_the_file_is_pointed_at() =>
        Assert.Equal(["m2"], Found(Episode("m1", "2022-01-01"), Episode("m2", "2022-01-01", "2023-01-01")));

    [Theory]
    [InlineData("2024-06-01")]
    [InlineData("2024-05-31")]
    public void A_return_on_or_before_the_day_of_departure_takes_no_time(string returned) =>
        Assert.Empty(Found(Episode("m1", "2022-01-01"), Episode("m2", "2024-06-01", returned)));

    [Fact]
    public void Two_persons_may_be_abroad_at_once() =>
        Assert.Empty(Found(Episode("m1", "2022-01-01"), Episode("m2", "2022-01-01") with { Person = "p2" }));

    [Fact]
    public void An_episode_without_departure_beside_another_leaves_it_open()
    {
        Migration planned = new() { Id = "m1", Person = "p1" };
        Migration departed = Episode("m2", "2022-01-01");
        JudgeMigration("REG-005", planned, departed).IsUnknownFor("/departedOn");
        JudgeMigration("REG-005", departed, planned).AsksNothing();
        JudgeMigration("REG-005", planned).AsksNothing();
        JudgeMigration("REG-005", departed).AsksNothing();
    }

    [Fact]
    public void Episodes_of_nobody_are_not_compared() =>
        Assert.Empty(Found(Episode("m1", "2022-01-01") with { Person = default }, Episode("m2", "2022-01-01") with { Person = default }));

    private static string[] Found(params Migration[] episodes) =>
        [.. Findings("REG-005", [OurVillage, Woman, Man, .. episodes]).Select(finding => finding.Record!.Id!)];

    private static Migration Episode(string id, string departed, string? returned = null) => new()
    {
        Id = id,
        Person = "p1",
        DepartedOn = Day(departed),
        ReturnedOn = returned is null ? null : Day(returned),
    };
}
