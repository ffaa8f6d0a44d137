using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class VisaAllowsWorkTests
{
    private const string Rule = "PLC-013";

    private static readonly string Pointer = Given.File.PointerTo(DocumentKind.WorkVisa, "visaKind");

    [Fact]
    public void A_work_visa_allows_work() => Visa("work").Judge(Rule).IsMet();

    [Theory]
    [InlineData("visit")]
    [InlineData("tourist")]
    [InlineData("pilgrimage")]
    [InlineData("transit")]
    [InlineData("student")]
    [InlineData("trainee")]
    public void No_other_visa_does(string kind)
    {
        Verdict verdict = Visa(kind).Judge(Rule);
        verdict.IsNotMetAt(Pointer);
        Assert.Equal(kind, verdict.Parameter("visaKind"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a-word-of-tomorrow")]
    public void The_kind_of_visa_has_to_be_known(string? kind) => Visa(kind).Judge(Rule).IsUnknownFor(Pointer);

    [Fact]
    public void Of_two_visas_the_one_that_runs_longer_counts() =>
        Visa("work")
            .Plus(new() { Kind = DocumentKind.WorkVisa, VisaKind = VisaKind.Tourist, ExpiresOn = new(2029, 1, 1) })
            .Judge(Rule)
            .IsNotMetAt("/documents/15/visaKind");

    [Fact]
    public void Without_a_visa_or_away_from_land_another_rule_asks()
    {
        Given.File.Without(DocumentKind.WorkVisa).Judge(Rule).AsksNothing();
        Visa("transit").With(migration => migration with { Sector = Sector.MerchantShip }).Judge(Rule).AsksNothing();
        Visa("transit").With((Migration migration) => migration with { Sector = null }).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Visa("visit").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Visa("visit").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static PlacementFile Visa(string? kind) => Given.File.Changing(
        DocumentKind.WorkVisa,
        document => document with { VisaKind = kind is null ? null : VisaKind.List.Of(kind) });
}
