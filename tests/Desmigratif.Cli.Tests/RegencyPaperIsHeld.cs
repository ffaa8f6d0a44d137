using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Cli.Tests;

/// <summary>A document requirement as a regency may add it.</summary>
public sealed class RegencyPaperIsHeld() : PaperRule(
    "TST-001",
    DocumentKind.FamilyCard,
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2025, 1, 1), Regulation.Article(2)),
    new("Kartu keluarga tersedia", "The family card is held"),
    new("Kartu keluarga belum tercatat.", "The family card is not listed."))
{
    private static readonly Instrument Regulation = new(
        "Perda Contoh 1/2025", InstrumentKind.Regulation, new("Peraturan contoh", "An invented regulation"), new(2025, 1, 1), null, "https://contoh.example", new(2026, 11, 21), Confidence.A);
}
