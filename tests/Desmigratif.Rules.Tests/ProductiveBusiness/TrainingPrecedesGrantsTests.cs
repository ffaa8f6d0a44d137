using Desmigratif.Domain.ProductiveBusiness;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.ProductiveBusiness;

public sealed class TrainingPrecedesGrantsTests
{
    private static readonly Asking Rule = new("BIZ-002");

    private static readonly BusinessGroup Group = new()
    {
        Id = "g1",
        FormedOn = Day("2019-11-01"),
        Trainings = [new() { On = Day("2019-11-14"), Days = 3 }],
        Grants = [new() { Kind = GrantKind.Equipment, On = Day("2019-11-16") }],
    };

    [Fact]
    public void Equipment_on_the_last_day_of_the_training_is_accepted() => Rule.About(Group).IsMet();

    [Fact]
    public void Equipment_a_day_earlier_is_not()
    {
        Rule.About(Given("2019-11-15")).IsNotMetAt("/grants/0/on");
        Rule.About(Given("2019-11-16", "2019-11-15")).IsNotMetAt("/grants/1/on");
    }

    [Fact]
    public void A_training_without_length_counts_as_one_day()
    {
        BusinessGroup group = Given("2019-11-14") with { Trainings = [new() { On = Day("2019-11-14") }] };
        Rule.About(group).IsMet();
        Rule.About(group with { Trainings = [new() { On = Day("2019-11-14"), Days = 0 }] }).IsMet();
        Rule.About(group with { Trainings = [new() { On = Day("2019-11-15") }] }).IsNotMetAt("/grants/0/on");
        Rule.About(group with { Trainings = [new() { On = Day("2019-11-14"), Days = int.MaxValue }] }).IsNotMetAt("/grants/0/on");
    }

    [Fact]
    public void Aid_to_a_group_that_is_not_formed_yet_is_pointed_at()
    {
        Rule.About(Group with { FormedOn = Day("2019-11-16") }).IsMet();
        Rule.About(Group with { FormedOn = Day("2019-11-17") }).IsNotMetAt("/grants/0/on");
        Rule.About(Group with { FormedOn = null }).IsMet();
    }

    [Fact]
    public void Without_a_day_nobody_knows()
    {
        Rule.About(Group with { Trainings = default }).IsUnknownFor("/trainings");
        Rule.About(Group with { Grants = [new()] }).IsUnknownFor("/grants/0/on");
        Rule.About(Given("2019-11-13") with { Trainings = [new() { Days = 3 }] }).IsUnknownFor("/trainings/0/on");
    }

    [Fact]
    public void Where_nothing_was_given_nothing_is_asked() => Rule.About(Group with { Grants = default }).AsksNothing();

    private static BusinessGroup Given(params string[] days) =>
        Group with { Grants = [.. days.Select(day => new Grant { Kind = GrantKind.Money, On = Day(day) })] };
}
