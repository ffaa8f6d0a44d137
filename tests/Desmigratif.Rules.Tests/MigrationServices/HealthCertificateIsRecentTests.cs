using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class HealthCertificateIsRecentTests
{
    private const string Rule = "DOC-003";

    private static readonly string Pointer = Given.File.PointerTo(DocumentKind.HealthCertificate, "issuedOn");

    [Fact]
    public void Three_months_to_the_day_are_recent() => Issued(new(2026, 9, 1)).Judge(Rule).IsMet();

    [Fact]
    public void A_day_more_is_looked_at()
    {
        Verdict verdict = Issued(new(2026, 8, 31)).Judge(Rule);
        verdict.IsNotMetAt(Pointer);
        Assert.Equal("3", verdict.Parameter("months"));
    }

    [Fact]
    public void A_certificate_with_a_printed_end_goes_by_that() =>
        Given.File
            .Changing(
                DocumentKind.HealthCertificate,
                document => document with { IssuedOn = new(2020, 1, 1), ExpiresOn = new(2020, 2, 1) })
            .Judge(Rule)
            .AsksNothing();

    [Fact]
    public void What_could_decide_is_named()
    {
        Issued(day: null).Judge(Rule).IsUnknownFor(Pointer);
        Issued(new(2026, 9, 1)).Departing(null).Judge(Rule).IsUnknownFor("/plannedDeparture");
        Issued(day: null).Departing(null).Judge(Rule).IsUnknownFor(Pointer, "/plannedDeparture");
    }

    [Fact]
    public void Without_a_certificate_another_rule_asks() =>
        Given.File.Without(DocumentKind.HealthCertificate).Judge(Rule).AsksNothing();

    private static PlacementFile Issued(LocalDate? day) =>
        Given.File.Changing(DocumentKind.HealthCertificate, document => document with { IssuedOn = day });
}
