namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class DestinationLiesAbroadTests
{
    private const string Rule = "MIG-011";

    [Theory]
    [InlineData("HK")]
    [InlineData("MO")]
    [InlineData("TW")]
    public void Areas_of_their_own_are_destinations(string destination) => To(destination).Judge(Rule).IsMet();

    [Theory]
    [InlineData("ID")]
    [InlineData("id")]
    [InlineData("my")]
    [InlineData("MYS")]
    [InlineData("Malaysia")]
    public void Indonesia_and_what_is_no_code_are_wrong(string destination) => To(destination).Judge(Rule).IsNotMetAt("/destination");

    [Fact]
    public void Without_a_destination_nothing_is_asked() => To(destination: null).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        To("ID").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        To("ID").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/destination");
    }

    private static PlacementFile To(string? destination) =>
        Given.File.With(migration => migration with { Destination = destination is null ? null : new(destination) });
}
