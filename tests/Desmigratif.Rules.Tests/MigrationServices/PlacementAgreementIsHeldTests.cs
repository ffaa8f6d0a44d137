using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PlacementAgreementIsHeldTests()
    : PaperRuleTests("PLC-014", DocumentKind.PlacementAgreement, "/placementAgreement")
{
    private static readonly PlacementFile Unlisted = Given.File.Without(DocumentKind.PlacementAgreement);

    [Fact]
    public void An_agreement_signed_up_to_today_is_held() => Signed(2026, 11, 21).Judge(Rule).IsMet();

    [Fact]
    public void An_agreement_to_be_signed_tomorrow_is_not() => Signed(2026, 11, 22).Judge(Rule).IsNotMetAt("/placementAgreement");

    [Fact]
    public void Who_goes_without_a_placing_body_is_not_asked() => Route("individual").Judge(Rule).AsksNothing();

    [Theory]
    [InlineData("agency")]
    [InlineData("p3mi")]
    [InlineData("own-company")]
    public void Every_placing_body_has_to_agree(string route) => Route(route).Judge(Rule).IsNotMetAt("/placementAgreement");

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    [InlineData("a-word-of-tomorrow")]
    public void Who_places_has_to_be_known(string? route) => Route(route).Judge(Rule).IsUnknownFor("/route");

    private protected override PlacementFile Bare(PlacementFile file) =>
        file.With(migration => migration with { PlacementAgreement = null });

    private static PlacementFile Signed(int year, int month, int day) =>
        Unlisted.With(migration => migration with { PlacementAgreement = new() { SignedOn = new(year, month, day) } });

    private static PlacementFile Route(string? route) => Unlisted.With(migration => migration with
    {
        PlacementAgreement = null,
        Route = route is null ? null : PlacementRoute.List.Of(route),
    });
}
