using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class SeamanBookIsHeldTests
{
    private const string Rule = "SEA-003";

    private static readonly PlacementFile Crew = Sailing("fishing-ship");

    [Theory]
    [InlineData("fishing-ship")]
    [InlineData("merchant-ship")]
    public void A_seaman_book_beside_the_passport_will_do(string sector) =>
        Sailing(sector).Plus(new() { Kind = DocumentKind.SeamanBook }).Judge(Rule).IsMet();

    [Fact]
    public void The_passport_alone_will_not_once_the_file_is_declared_complete()
    {
        Crew.Judge(Rule).IsNotMetAt("/documents");
        Crew.Undeclared().Judge(Rule).IsUnknownFor("/documents");
    }

    [Fact]
    public void Work_on_land_is_not_asked() => Sailing("land").Judge(Rule).AsksNothing();

    [Theory]
    [InlineData(null)]
    [InlineData("a-word-of-tomorrow")]
    public void Whether_the_work_is_aboard_has_to_be_known(string? sector) => Sailing(sector).Judge(Rule).IsUnknownFor("/sector");

    [Fact]
    public void Nothing_is_asked_before_8_June_2022()
    {
        Crew.Departing(2022, 6, 7).Judge(Rule).AsksNothing();
        Crew.Departing(2022, 6, 8).Judge(Rule).IsNotMetAt("/documents");
    }

    private static PlacementFile Sailing(string? sector) =>
        Given.File.With(migration => migration with { Sector = sector is null ? null : Sector.List.Of(sector) });
}
