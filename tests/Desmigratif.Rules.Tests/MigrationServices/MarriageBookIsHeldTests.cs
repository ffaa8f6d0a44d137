using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class MarriageBookIsHeldTests() : PaperRuleTests("PLC-005", DocumentKind.MarriageBook)
{
    [Theory]
    [InlineData("never-married")]
    [InlineData("divorced")]
    [InlineData("divorced-unregistered")]
    [InlineData("widowed")]
    public void Who_is_not_married_is_not_asked(string status) => Status(status).Judge(Rule).AsksNothing();

    [Theory]
    [InlineData(null)]
    [InlineData("a-word-of-tomorrow")]
    public void Whether_the_person_is_married_has_to_be_known(string? status) =>
        Status(status).Judge(Rule).IsUnknownFor("person:/maritalStatus");

    [Fact]
    public void A_marriage_that_is_not_registered_stays_unsettled_unless_the_book_is_there()
    {
        Status("married-unregistered").Without(DocumentKind.MarriageBook).Judge(Rule).IsUnknownFor("person:/maritalStatus");
        Status("married-unregistered").Judge(Rule).IsMet();
    }

    private static PlacementFile Status(string? status) => Given.File.With(person => person with
    {
        MaritalStatus = status is null ? null : MaritalStatus.List.Of(status),
    });
}
