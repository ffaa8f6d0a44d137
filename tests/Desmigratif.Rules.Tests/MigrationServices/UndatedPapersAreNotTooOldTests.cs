using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class UndatedPapersAreNotTooOldTests
{
    private const string Rule = "DOC-004";

    private static readonly string Police = Given.File.PointerTo(DocumentKind.PoliceRecord, "issuedOn");

    private static readonly string Competence = Given.File.PointerTo(DocumentKind.CompetenceCertificate, "issuedOn");

    [Fact]
    public void A_police_record_is_accepted_for_six_months()
    {
        Issued(Given.File, DocumentKind.PoliceRecord, new(2026, 6, 1)).Judge(Rule).IsMet();
        Verdict verdict = Issued(Given.File, DocumentKind.PoliceRecord, new(2026, 5, 31)).Judge(Rule);
        verdict.IsNotMetAt(Police);
        Assert.Equal("police-record", verdict.Parameter("paper"));
        Assert.Equal("6", verdict.Parameter("months"));
    }

    [Fact]
    public void A_competence_certificate_is_accepted_for_thirty_six()
    {
        Issued(Given.File, DocumentKind.CompetenceCertificate, new(2023, 12, 1)).Judge(Rule).IsMet();
        Verdict verdict = Issued(Given.File, DocumentKind.CompetenceCertificate, new(2023, 11, 30)).Judge(Rule);
        verdict.IsNotMetAt(Competence);
        Assert.Equal("36", verdict.Parameter("months"));
    }

    [Fact]
    public void A_printed_end_always_wins() =>
        Given.File
            .Without(DocumentKind.CompetenceCertificate)
            .Changing(
                DocumentKind.PoliceRecord,
                document => document with { IssuedOn = new(2020, 1, 1), ExpiresOn = new(2026, 12, 31) })
            .Judge(Rule)
            .AsksNothing();

    [Fact]
    public void A_paper_without_its_day_leaves_it_open_unless_another_is_too_old()
    {
        PlacementFile undated = Issued(Given.File, DocumentKind.PoliceRecord, day: null);
        undated.Judge(Rule).IsUnknownFor(Police);
        Issued(undated, DocumentKind.CompetenceCertificate, new(2020, 1, 1)).Judge(Rule).IsNotMetAt(Competence);
        Given.File.Departing(null).Judge(Rule).IsUnknownFor("/plannedDeparture");
    }

    [Fact]
    public void Papers_that_are_not_there_are_not_asked_for() =>
        Given.File.Without(DocumentKind.PoliceRecord).Without(DocumentKind.CompetenceCertificate).Judge(Rule).AsksNothing();

    private static PlacementFile Issued(PlacementFile file, DocumentKind kind, LocalDate? day) =>
        file.Changing(kind, document => document with { IssuedOn = day });
}
