using Desmigratif.Cli.Demo;
using NodaTime;

namespace Desmigratif.Cli.Tests.Demo;

public class DemoOptionsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1200, 1200)]
    [InlineData(100_000, 1)]
    public void A_register_can_be_made(int people, int villages) =>
        Assert.True(new DemoOptions(people, villages, 0).ArePossible);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(4, 5)]
    [InlineData(1201, 1201)]
    [InlineData(100_001, 1)]
    public void No_register_can_be_made(int people, int villages)
    {
        DemoOptions options = new(people, villages, 0);

        Assert.False(options.ArePossible);
        Assert.Throws<ArgumentOutOfRangeException>(() => DemoRegister.Write(options, Stream.Null, Stream.Null));
    }

    [Fact]
    public void The_day_lies_where_the_papers_are_modelled()
    {
        DemoOptions options = new(1, 1, 0);

        Assert.True((options with { AsOf = DemoOptions.FirstDay }).IsDayPossible);
        Assert.True((options with { AsOf = DemoOptions.LastDay }).IsDayPossible);
        Assert.False((options with { AsOf = DemoOptions.FirstDay.PlusDays(-1) }).IsDayPossible);
        Assert.False((options with { AsOf = DemoOptions.LastDay.PlusDays(1) }).IsDayPossible);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => DemoRegister.Villages(options with { AsOf = DemoOptions.LastDay.PlusDays(1) }));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3000, 1)]
    [InlineData(3001, 2)]
    [InlineData(100_000, 34)]
    public void Three_thousand_people_make_a_village(int people, int villages) =>
        Assert.Equal(villages, DemoOptions.VillagesFor(people));

    [Fact]
    public void People_are_spread_evenly()
    {
        DemoOptions options = new(11, 3, 0);

        Assert.Equal([4, 4, 3], Enumerable.Range(0, 3).Select(options.PeopleOf));
    }
}
