using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>SEA-001. A work agreement alone does not settle it: its kind has to be looked at.</summary>
internal sealed class SeafarerAgreementIsHeld() : PaperRule(
    "SEA-001",
    DocumentKind.SeafarerAgreement,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2022, 6, 8), Laws.Uu18Of2017.Article(13, letter: 'h'), Laws.Pp22Of2022.Article(17)),
    new("Awak kapal memiliki perjanjian kerja laut", "A ship crew member holds a seafarer's work agreement"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi perjanjian kerja laut (PKL) belum tercatat. Mintalah PKL yang disahkan "
        + "syahbandar, lalu catat dalam berkas.",
        "The file is declared complete, but no seafarer's work agreement is listed. Ask for one endorsed by the harbour "
        + "master and add it to the file."))
{
    private static readonly Verdict SectorMissing = Verdict.Unknown("/sector");
    private static readonly Verdict KindUnchecked = Verdict.Unknown("/documents");

    protected override Verdict CheckOpenFile(in MigrationOnDay file) =>
        file.Migration.Sector is not { IsKnown: true } sector ? SectorMissing
        : sector == Sector.Land ? Verdict.NotApplicable
        : !IsHeld(in file) && HoldsAnotherAgreement(in file) ? KindUnchecked
        : base.CheckOpenFile(in file);

    private static bool HoldsAnotherAgreement(in MigrationOnDay file) =>
        file.PaperThatCounts(DocumentKind.WorkAgreement) >= 0 || file.Migration.Contract?.SignedOn <= file.AsOf;
}
