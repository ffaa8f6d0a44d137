using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class HouseholdWorkIsNotInStoppedCountryTests
{
    private const string Rule = "PLC-024";

    [Theory]
    [InlineData("HK")]
    [InlineData("TW")]
    [InlineData("IR")]
    public void A_destination_that_is_not_listed_is_not_closed(string destination) => File(destination).Judge(Rule).IsMet();

    [Theory]
    [InlineData("QA")]
    [InlineData("SA")]
    [InlineData("JO")]
    public void A_listed_destination_is_looked_at(string destination) => File(destination).Judge(Rule).IsNotMetAt("/destination");

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    [InlineData("legal-entity")]
    public void Formal_work_is_not_touched(string? employer) => File("QA", employer).Judge(Rule).AsksNothing();

    [Fact]
    public void What_could_decide_is_named()
    {
        File("QA", "a-word-of-tomorrow").Judge(Rule).IsUnknownFor("/employer/kind");
        File(destination: null).Judge(Rule).IsUnknownFor("/destination");
        File("Qatar").Judge(Rule).IsUnknownFor("/destination");
        File("QA").Departing(null).Judge(Rule).IsUnknownFor("/plannedDeparture");
        File(destination: null).Departing(null).Judge(Rule).IsUnknownFor("/destination", "/plannedDeparture");
    }

    [Fact]
    public void Nothing_is_asked_before_1_July_2015()
    {
        File("QA").Departing(2015, 6, 30).Judge(Rule).AsksNothing();
        File("QA").Departing(2015, 7, 1).Judge(Rule).IsNotMetAt("/destination");
    }

    private static PlacementFile File(string? destination, string? employer =
        "household") => Given.File.With(migration => migration with
    {
        Destination = destination is null ? null : new(destination),
        Employer = new() { Kind = employer is null ? null : EmployerKind.List.Of(employer) },
    });
}
