using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// SEA-003. The book says who somebody is and does not replace the passport. The article that asks for it was not read, so this warns.
/// </summary>
internal sealed class SeamanBookIsHeld() : PaperRule(
    "SEA-003",
    DocumentKind.SeamanBook,
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2022, 6, 8), Laws.Pp22Of2022.Article(1)),
    new("Buku pelaut dimiliki di samping paspor", "A seaman book is held beside the passport"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi buku pelaut belum tercatat. Tanyakan kepada awak kapal; paspor tetap diperlukan "
        + "di samping buku pelaut.",
        "The file is declared complete, but no seaman book is listed. Ask the crew member; the passport is needed beside it all "
        + "the same."))
{
    private static readonly Verdict SectorMissing = Verdict.Unknown("/sector");

    protected override Verdict CheckOpenFile(in MigrationOnDay file) =>
        file.Migration.Sector is not { IsKnown: true } sector ? SectorMissing
        : sector == Sector.Land ? Verdict.NotApplicable
        : base.CheckOpenFile(in file);
}
