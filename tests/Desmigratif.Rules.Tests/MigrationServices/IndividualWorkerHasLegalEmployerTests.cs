using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class IndividualWorkerHasLegalEmployerTests
{
    private const string Rule = "PLC-023";

    [Theory]
    [InlineData("individual", "legal-entity")]
    public void An_employer_that_fits_the_way_of_placement_will_do(string route, string employer) =>
        File(route, employer).Judge(Rule).IsMet();

    [Theory]
    [InlineData("individual", "household")]
    [InlineData("individual", "government")]
    public void An_employer_that_does_not_is_looked_at(string route, string employer) =>
        File(route, employer).Judge(Rule).IsNotMetAt("/employer/kind");

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    [InlineData("a-word-of-tomorrow")]
    public void The_kind_of_employer_has_to_be_known(string? employer) =>
        File("individual", employer).Judge(Rule).IsUnknownFor("/employer/kind");

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    [InlineData("p3mi")]
    [InlineData("agency")]
    [InlineData("own-company")]
    public void Other_ways_are_not_asked(string? route) => File(route, "household").Judge(Rule).AsksNothing();

    [Fact]
    public void A_way_by_an_unknown_word_may_be_this_one() =>
        File("a-word-of-tomorrow", "household").Judge(Rule).IsUnknownFor("/route");

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        File("individual", "household").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        File("individual", "household").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/employer/kind");
    }

    private static PlacementFile File(string? route, string? employer) => Given.File.With(migration => migration with
    {
        Route = route is null ? null : PlacementRoute.List.Of(route),
        Employer = new() { Kind = employer is null ? null : EmployerKind.List.Of(employer) },
    });
}
