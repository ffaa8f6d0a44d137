using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class RecruitmentLicenceNamesDestinationTests
{
    private const string Rule = "PLC-020";

    [Fact]
    public void A_licence_for_the_destination_will_do() => File("TW", "TW").Judge(Rule).IsMet();

    [Fact]
    public void A_licence_for_another_destination_does_not() =>
        File("TW", "MY").Judge(Rule).IsNotMetAt("/company/sip2mi/destination");

    [Theory]
    [InlineData(null)]
    [InlineData("Taiwan")]
    public void Both_destinations_have_to_be_known(string? destination)
    {
        File("TW", destination).Judge(Rule).IsUnknownFor("/company/sip2mi/destination");
        File(destination, "TW").Judge(Rule).IsUnknownFor("/destination");
        File(destination, destination).Judge(Rule).IsUnknownFor("/company/sip2mi/destination", "/destination");
    }

    [Fact]
    public void A_file_without_company_or_licence_leaves_it_open()
    {
        Given.File.With(migration => migration with { Company = null }).Judge(Rule).IsUnknownFor("/company/sip2mi/destination");
        Given.File.With(migration => migration with { Company = new() }).Judge(Rule).IsUnknownFor("/company/sip2mi/destination");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    [InlineData("a-word-of-tomorrow")]
    public void Who_places_has_to_be_known(string? route) => File("TW", "MY", route).Judge(Rule).IsUnknownFor("/route");

    [Theory]
    [InlineData("agency")]
    [InlineData("own-company")]
    [InlineData("individual")]
    public void Only_a_placement_company_is_asked(string route) => File("TW", "MY", route).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        File("TW", "MY").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        File("TW", "MY").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/company/sip2mi/destination");
    }

    private static PlacementFile File(string? destination, string? licensed, string? route = "p3mi") =>
        Given.File.With(migration => migration with
        {
            Route = route is null ? null : PlacementRoute.List.Of(route),
            Destination = destination is null ? null : new(destination),
            Company = new() { Sip2mi = new() { Destination = licensed is null ? null : new(licensed) } },
        });
}
