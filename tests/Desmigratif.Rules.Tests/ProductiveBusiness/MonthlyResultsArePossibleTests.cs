using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Values;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.ProductiveBusiness;

public sealed class MonthlyResultsArePossibleTests
{
    private static readonly Asking Rule = new("BIZ-007");

    [Fact]
    public void A_profit_as_high_as_the_turnover_is_accepted_and_one_rupiah_more_is_not()
    {
        Rule.About(Group(Result("2026-10", 2_000_000, 2_000_000))).IsMet();
        Rule.About(Group(Result("2026-10", 2_000_000, 2_000_001))).IsNotMetAt("/results/0/profitRp");
        Rule.About(Group(Result("2026-10", 0, -1))).IsMet();
    }

    [Theory]
    [InlineData("2026-11", true)]
    [InlineData("2026-12", false)]
    [InlineData("2026-13", false)]
    [InlineData("Oktober", false)]
    public void A_month_is_written_as_one_and_has_come(string month, bool met)
    {
        if (met)
        {
            Rule.About(Group(Result(month, 5, 1))).IsMet();
        }
        else
        {
            Rule.About(Group(Result(month, 5, 1))).IsNotMetAt("/results/0/month");
        }
    }

    [Fact]
    public void A_month_stands_once()
    {
        Rule.About(Group(Result("2026-09", 5, 1), Result("2026-10", 5, 1))).IsMet();
        Rule.About(Group(Result("2026-10", 5, 1), Result("2026-09", 5, 1))).IsMet();
        Rule.About(Group(Result("2026-10", 5, 1), Result("2026-09", 5, 1), Result("2026-10", 5, 1))).IsNotMetAt("/results/2/month");
    }

    [Fact]
    public void Less_than_nothing_cannot_be_sold()
    {
        Rule.About(Group(Result("2026-10", 5, 1) with { Units = 0 })).IsMet();
        Rule.About(Group(Result("2026-10", 5, 1) with { Units = -1 })).IsNotMetAt("/results/0/units");
    }

    [Fact]
    public void Without_a_fact_nobody_knows()
    {
        Rule.About(Group(Result("2026-10", 5, 1) with { TurnoverRp = null })).IsUnknownFor("/results/0/turnoverRp");
        Rule.About(Group(Result("2026-10", 5, 1) with { ProfitRp = null })).IsUnknownFor("/results/0/profitRp");
        Rule.About(Group(Result("2026-10", 5, 1) with { Month = null })).IsUnknownFor("/results/0/month");
    }

    [Fact]
    public void Without_results_nothing_is_asked() => Rule.About(Group()).AsksNothing();

    private static MonthlyResult Result(string month, long turnover, long profit) =>
        new() { Month = new(month), TurnoverRp = new Rupiah(turnover), ProfitRp = new Rupiah(profit) };

    private static BusinessGroup Group(params MonthlyResult[] results) => new() { Id = "g1", Results = [.. results] };
}
