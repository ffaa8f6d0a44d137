using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class DestinationIsNotUnofficialTests
{
    private const string Rule = "PLC-026";

    [Fact]
    public void A_destination_that_nobody_named_will_do() => File("TH").Judge(Rule).IsMet();

    [Theory]
    [InlineData("KH")]
    [InlineData("MM")]
    public void A_destination_declared_unofficial_is_looked_at(string destination) =>
        File(destination).Judge(Rule).IsNotMetAt("/destination");

    [Fact]
    public void Who_is_abroad_is_asked_as_well() => Abroad().Judge(Rule).IsNotMetAt("/destination");

    [Fact]
    public void Who_came_back_or_died_is_not()
    {
        Abroad().With(migration => migration with { ReturnedOn = new(2026, 11, 20) }).Judge(Rule).AsksNothing();
        Abroad().Reaching(MigrationStatus.Returned, Given.Today).Judge(Rule).AsksNothing();
        Abroad().Reaching(MigrationStatus.DiedAbroad, Given.Today).Judge(Rule).AsksNothing();
        File("KH").Reaching(MigrationStatus.Cancelled, Given.Today).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void What_could_decide_is_named()
    {
        File(destination: null).Judge(Rule).IsUnknownFor("/destination");
        File("Cambodia").Judge(Rule).IsUnknownFor("/destination");
        File("KH").Departing(null).Judge(Rule).IsUnknownFor("/plannedDeparture");
        File("KH").Reaching(MigrationStatus.List.Of("a-word-of-tomorrow"), Given.Today).Judge(Rule).IsUnknownFor("/history");
    }

    [Fact]
    public void Nothing_is_asked_before_28_October_2025()
    {
        File("KH").Departing(2025, 10, 27).Judge(Rule).AsksNothing();
        File("KH").Departing(2025, 10, 28).Judge(Rule).IsNotMetAt("/destination");
    }

    private static PlacementFile Abroad() => File("KH").With(migration => migration with { DepartedOn = new(2026, 11, 1) });

    private static PlacementFile File(string? destination) =>
        Given.File.With(migration => migration with { Destination = destination is null ? null : new(destination) });
}
