using Desmigratif.Domain.ProductiveBusiness;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.ProductiveBusiness;

public sealed class PublicWorksFitTheirPeriodTests
{
    private static readonly Asking Rule = new("BIZ-008");

    private static readonly PublicWorks Works = new()
    {
        Id = "w1",
        From = Day("2026-06-01"),
        To = Day("2026-06-10"),
        Workers = 1,
        Days = 10,
    };

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void Both_ends_of_the_period_count(int days, bool met)
    {
        if (met)
        {
            Rule.About(Works with { Days = days }).IsMet();
        }
        else
        {
            Rule.About(Works with { Days = days }).IsNotMetAt("/days");
            Assert.Equal("10", Rule.About(Works with { Days = days }).Parameter("calendarDays"));
        }
    }

    [Fact]
    public void Works_may_take_one_day()
    {
        Rule.About(Works with { To = Works.From, Days = 1 }).IsMet();
        Rule.About(Works with { To = Works.From, Days = 2 }).IsNotMetAt("/days");
    }

    [Fact]
    public void Somebody_works() => Rule.About(Works with { Workers = 0 }).IsNotMetAt("/workers");

    [Fact]
    public void Without_a_fact_nobody_knows()
    {
        Rule.About(Works with { From = null }).IsUnknownFor("/from");
        Rule.About(Works with { To = null }).IsUnknownFor("/to");
        Rule.About(Works with { Days = null }).IsUnknownFor("/days");
        Rule.About(Works with { Workers = null }).IsUnknownFor("/workers");
        Rule.About(Works with { Workers = null, Days = 11 }).IsNotMetAt("/days");
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_left_to_the_rule_on_periods() =>
        Rule.About(Works with { To = Day("2026-05-31") }).AsksNothing();
}
