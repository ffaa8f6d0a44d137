using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class WorkAgreementIsHeldTests() : PaperRuleTests("PLC-015", DocumentKind.WorkAgreement, "/contract")
{
    [Theory]
    [InlineData("merchant-ship")]
    [InlineData("fishing-ship")]
    public void Ship_crews_are_not_asked(string sector) =>
        Work(sector).Without(DocumentKind.WorkAgreement).Judge(Rule).AsksNothing();

    [Theory]
    [InlineData(null)]
    [InlineData("a-word-of-tomorrow")]
    public void Whether_the_work_is_on_land_has_to_be_known(string? sector) =>
        Work(sector).Judge(Rule).IsUnknownFor("/sector");

    [Fact]
    public void An_agreement_signed_up_to_today_is_held() => Signed(2026, 11, 21).Judge(Rule).IsMet();

    [Fact]
    public void An_agreement_to_be_signed_tomorrow_is_not() => Signed(2026, 11, 22).Judge(Rule).IsNotMetAt("/contract");

    private protected override PlacementFile Bare(PlacementFile file) =>
        file.With(migration => migration with { Contract = null });

    private static PlacementFile Signed(int year, int month, int day) => Given.File
        .Without(DocumentKind.WorkAgreement)
        .With(migration => migration with { Contract = new() { SignedOn = new(year, month, day) } });

    private static PlacementFile Work(string? sector) => Given.File.With(migration => migration with
    {
        Sector = sector is null ? null : Sector.List.Of(sector),
    });
}
