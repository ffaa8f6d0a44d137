using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class WhereaboutsTests
{
    private static readonly Migration Away = new() { Id = "m1", Person = "p1", DepartedOn = Day("2024-05-01"), ReturnedOn = Day("2026-05-01") };

    [Theory]
    [InlineData("2024-04-30", false)]
    [InlineData("2024-05-01", true)]
    [InlineData("2026-04-30", true)]
    [InlineData("2026-05-01", false)]
    public void Abroad_is_from_the_day_of_departure_to_the_day_before_the_return(string day, bool abroad) =>
        Assert.Equal(abroad, Whereabouts.IsAbroad(RegisterOf(Away), "p1", Day(day)));

    [Fact]
    public void Who_has_not_returned_is_abroad_and_who_has_not_departed_is_not()
    {
        Assert.True(Whereabouts.IsAbroad(RegisterOf(Away with { ReturnedOn = null }), "p1", AsOf));
        Assert.False(Whereabouts.IsAbroad(RegisterOf(Away with { DepartedOn = null, ReturnedOn = null }), "p1", AsOf));
        Assert.False(Whereabouts.IsAbroad(RegisterOf(Away with { ReturnedOn = null }), "p2", AsOf));
    }

    [Fact]
    public void Two_days_lie_in_one_and_the_same_absence()
    {
        Migration again = new() { Id = "m2", Person = "p1", DepartedOn = Day("2026-06-01") };
        Assert.True(Whereabouts.IsAbroad(RegisterOf(Away, again), "p1", Day("2024-05-01"), Day("2026-04-30")));
        Assert.False(Whereabouts.IsAbroad(RegisterOf(Away, again), "p1", Day("2024-05-01"), Day("2026-06-01")));
        Assert.True(Whereabouts.IsAbroad(RegisterOf(Away, again), "p1", Day("2026-06-01"), AsOf));
    }

    [Theory]
    [InlineData("2025-01-01", "2024-12-31", true)]
    [InlineData("2025-01-01", "2025-01-01", false)]
    [InlineData(null, "2025-01-01", true)]
    public void A_death_abroad_ends_the_absence(string? died, string day, bool abroad)
    {
        Migration episode = Away with
        {
            History =
            [
                new() { Status = MigrationStatus.Working, On = Day("2024-06-01") },
                new() { Status = MigrationStatus.DiedAbroad, On = died is null ? null : Day(died) },
            ],
        };
        Assert.Equal(abroad, Whereabouts.IsAbroad(RegisterOf(episode), "p1", Day(day)));
    }
}
