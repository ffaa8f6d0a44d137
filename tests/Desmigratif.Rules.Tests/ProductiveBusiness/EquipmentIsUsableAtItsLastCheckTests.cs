using Desmigratif.Domain.ProductiveBusiness;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.ProductiveBusiness;

public sealed class EquipmentIsUsableAtItsLastCheckTests
{
    private static readonly Asking Rule = new("BIZ-005");

    [Fact]
    public void What_was_mended_is_accepted() =>
        Rule.About(Group(Check("2023-01-10", AssetCondition.Broken), Check("2023-04-02", AssetCondition.Usable))).IsMet();

    [Fact]
    public void What_broke_since_is_pointed_at()
    {
        Rule.About(Group(Check("2023-01-10", AssetCondition.Usable), Check("2023-04-02", AssetCondition.Broken)))
            .IsNotMetAt("/checks/1/condition");
        Rule.About(Group(Check("2023-04-02", AssetCondition.Missing), Check("2023-01-10", AssetCondition.Usable)))
            .IsNotMetAt("/checks/0/condition");
    }

    [Fact]
    public void Of_two_checks_on_one_day_the_last_listed_counts() =>
        Rule.About(Group(Check("2023-01-10", AssetCondition.Broken), Check("2023-01-10", AssetCondition.Usable))).IsMet();

    [Fact]
    public void A_check_of_tomorrow_does_not_count()
    {
        AssetCheck tomorrow = Check("2026-11-22", AssetCondition.Usable);
        Rule.About(Group(Check("2023-01-10", AssetCondition.Broken), tomorrow)).IsNotMetAt("/checks/0/condition");
        Rule.About(Group(Check("2023-01-10", AssetCondition.Broken), tomorrow with { On = AsOf })).IsMet();
        Rule.About(Group(tomorrow)).AsksNothing();
    }

    [Fact]
    public void Each_thing_has_its_own_last_check()
    {
        AssetCheck cooker = Check("2022-01-10", AssetCondition.Broken) with { Item = "cooker" };
        Rule.About(Group(cooker, Check("2023-01-10", AssetCondition.Usable))).IsNotMetAt("/checks/0/condition");
    }

    [Fact]
    public void What_was_never_given_is_pointed_at_and_names_are_compared_without_case()
    {
        Rule.About(Group(Check("2023-01-10", AssetCondition.Usable) with { Item = "oven" })).IsNotMetAt("/checks/0/item");
        Rule.About(Group(Check("2023-01-10", AssetCondition.Usable) with { Item = " SEWING machine " })).IsMet();
    }

    [Fact]
    public void Without_a_fact_nobody_knows()
    {
        AssetCheck check = Check("2023-01-10", AssetCondition.Usable);
        Rule.About(Group(check) with { Grants = default }).IsUnknownFor("/grants");
        Rule.About(Group(check with { On = null })).IsUnknownFor("/checks/0/on");
        Rule.About(Group(check with { Item = null })).IsUnknownFor("/checks/0/item");
        Rule.About(Group(check with { Condition = null })).IsUnknownFor("/checks/0/condition");
        Rule.About(Group(check with { Condition = AssetCondition.List.Of("lumayan") })).IsUnknownFor("/checks/0/condition");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    public void A_long_list_is_judged_like_a_short_one(int checks)
    {
        AssetCheck[] many =
        [
            .. Enumerable.Range(0, checks).Select(number =>
                Check("2023-01-10", AssetCondition.Broken) with { On = Day("2023-01-10").PlusDays(number * 7 % checks) }),
            Check("2022-01-10", AssetCondition.Missing) with { Item = "Cooker " },
            Check("2022-01-09", AssetCondition.Usable) with { Item = "cooker" },
            Check("2030-01-10", AssetCondition.Usable) with { Item = "cooker" },
        ];
        int latest = Enumerable.Range(0, checks).Last(number => many[number].On == many[..checks].Max(check => check.On));
        Rule.About(Group(many)).IsNotMetAt($"/checks/{latest}/condition", $"/checks/{checks}/condition");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    public void In_a_long_list_too_the_last_listed_of_today_counts(int checks)
    {
        AssetCheck[] many = [.. Enumerable.Repeat(Check("2023-01-10", AssetCondition.Broken), checks)];
        AssetCheck today = Check("2026-11-21", AssetCondition.Usable);
        Rule.About(Group([.. many, today with { Condition = AssetCondition.Missing }, today])).IsMet();
        Rule.About(Group([.. many, today, today with { Condition = AssetCondition.Missing }])).IsNotMetAt($"/checks/{checks + 1}/condition");
    }

    [Fact]
    public void Without_checks_nothing_is_asked() => Rule.About(Group()).AsksNothing();

    private static AssetCheck Check(string day, AssetCondition condition) =>
        new() { On = Day(day), Item = "sewing machine", Condition = condition };

    private static BusinessGroup Group(params AssetCheck[] checks) => new()
    {
        Id = "g1",
        Grants = [new() { Kind = GrantKind.Equipment, Items = [new() { Name = "sewing machine" }, new() { Name = "cooker" }] }],
        Checks = [.. checks],
    };
}
