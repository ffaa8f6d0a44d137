using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class WorkVisaIsHeldTests() : PaperRuleTests("PLC-012", DocumentKind.WorkVisa)
{
    [Theory]
    [InlineData("merchant-ship")]
    [InlineData("fishing-ship")]
    public void Ship_crews_are_not_asked(string sector) =>
        Work(sector).Without(DocumentKind.WorkVisa).Judge(Rule).AsksNothing();

    [Theory]
    [InlineData(null)]
    [InlineData("a-word-of-tomorrow")]
    public void Whether_the_work_is_on_land_has_to_be_known(string? sector) =>
        Work(sector).Judge(Rule).IsUnknownFor("/sector");

    private static PlacementFile Work(string? sector) => Given.File.With(migration => migration with
    {
        Sector = sector is null ? null : Sector.List.Of(sector),
    });
}
