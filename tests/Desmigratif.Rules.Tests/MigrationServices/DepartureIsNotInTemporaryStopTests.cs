using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class DepartureIsNotInTemporaryStopTests
{
    private const string Rule = "PLC-025";

    [Theory]
    [InlineData("TW", 2020, 3, 20)]
    [InlineData("MY", 2020, 7, 29)]
    [InlineData(null, 2020, 5, 1)]
    [InlineData("MY", 2022, 7, 13)]
    [InlineData("MY", 2022, 7, 31)]
    public void A_departure_in_a_stop_is_looked_at(string? destination, int year, int month, int day) =>
        File(destination).Departing(year, month, day).Judge(Rule).IsNotMetAt("/plannedDeparture");

    [Theory]
    [InlineData("TW", 2020, 3, 19)]
    [InlineData("MY", 2020, 7, 30)]
    [InlineData("MY", 2022, 7, 12)]
    [InlineData("MY", 2022, 8, 1)]
    public void On_the_day_before_and_after_a_stop_nothing_is_asked(string destination, int year, int month, int day) =>
        File(destination).Departing(year, month, day).Judge(Rule).AsksNothing();

    [Fact]
    public void The_stop_to_Malaysia_touched_no_other_destination() => File("TW").Departing(2022, 7, 20).Judge(Rule).IsMet();

    [Fact]
    public void The_day_that_was_counts_before_the_day_that_was_planned()
    {
        PlacementFile planned = File("MY").Departing(2022, 7, 31);
        planned.With(migration => migration with { DepartedOn = new(2022, 8, 1) }).Judge(Rule).AsksNothing();
        planned.With(migration => migration with { DepartedOn = new(2022, 7, 31) }).Judge(Rule).IsNotMetAt("/plannedDeparture");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Malaysia")]
    public void During_a_stop_to_some_the_destination_has_to_be_known(string? destination) =>
        File(destination).Departing(2022, 7, 20).Judge(Rule).IsUnknownFor("/destination");

    [Fact]
    public void Without_a_day_of_departure_a_stop_today_leaves_it_open() =>
        File("MY").Departing(null).On(2022, 7, 20).Judge(Rule).IsUnknownFor("/plannedDeparture");

    [Fact]
    public void Who_gave_the_journey_up_has_no_departure() =>
        File("MY").Departing(2022, 7, 20).Reaching(MigrationStatus.Cancelled, Given.Today).Judge(Rule).AsksNothing();

    private static PlacementFile File(string? destination) =>
        Given.File.With(migration => migration with { Destination = destination is null ? null : new(destination) });
}
