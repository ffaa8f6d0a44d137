using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class SeafarerAgreementIsHeldTests
{
    private const string Rule = "SEA-001";

    private static readonly PlacementFile Crew =
        Sailing("fishing-ship").Without(DocumentKind.WorkAgreement).With(migration => migration with { Contract = null });

    [Theory]
    [InlineData("fishing-ship")]
    [InlineData("merchant-ship")]
    public void A_crew_member_with_the_agreement_is_in_order(string sector) =>
        Sailing(sector).Plus(new() { Kind = DocumentKind.SeafarerAgreement }).Judge(Rule).IsMet();

    [Fact]
    public void A_file_declared_complete_without_any_agreement_is_not() => Crew.Judge(Rule).IsNotMetAt("/documents");

    [Fact]
    public void Until_then_the_agreement_may_still_come() => Crew.Undeclared().Judge(Rule).IsUnknownFor("/documents");

    [Fact]
    public void A_work_agreement_alone_has_to_be_looked_at()
    {
        Crew.Plus(new() { Kind = DocumentKind.WorkAgreement }).Judge(Rule).IsUnknownFor("/documents");
        Crew.With(migration => migration with { Contract = new() { SignedOn = Given.Today } })
            .Judge(Rule)
            .IsUnknownFor("/documents");
        Crew.With(migration => migration with { Contract = new() { SignedOn = Given.Today.PlusDays(1) } })
            .Judge(Rule)
            .IsNotMetAt("/documents");
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
