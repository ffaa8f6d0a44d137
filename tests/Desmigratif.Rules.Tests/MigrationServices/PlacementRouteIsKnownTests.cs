using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PlacementRouteIsKnownTests
{
    private const string Rule = "PLC-018";

    [Theory]
    [InlineData("agency")]
    [InlineData("p3mi")]
    [InlineData("own-company")]
    [InlineData("individual")]
    public void Each_of_the_four_ways_will_do(string route) => Route(route).Judge(Rule).IsMet();

    [Theory]
    [InlineData("unknown")]
    [InlineData(null)]
    public void A_file_declared_complete_without_its_way_is_looked_at(string? route) =>
        Route(route).Judge(Rule).IsNotMetAt("/route");

    [Fact]
    public void A_word_that_is_not_known_is_no_answer_and_no_fault() =>
        Route("a-word-of-tomorrow").Judge(Rule).IsUnknownFor("/route");

    [Fact]
    public void Oriented_is_late_enough_to_know() => Route(null).Undeclared().Judge(Rule).IsNotMetAt("/route");

    [Fact]
    public void Before_that_nobody_has_to_know() =>
        Route(null).Undeclared().Reaching(MigrationStatus.Verified, new(2026, 11, 21)).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Route(null).Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Route(null).Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/route");
    }

    private static PlacementFile Route(string? route) =>
        Given.File.With(migration => migration with { Route = route is null ? null : PlacementRoute.List.Of(route) });
}
