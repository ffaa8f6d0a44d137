using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-012. The papers that ship crews need instead were not read, so crews are not asked.</summary>
internal sealed class WorkVisaIsHeld() : PaperRule(
    "PLC-012",
    DocumentKind.WorkVisa,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'f')),
    new("PMI yang bekerja di darat memiliki visa kerja", "A worker on land holds a work visa"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi visa kerja belum tercatat. Mintalah visa kerja kepada perwakilan negara "
        + "tujuan, lalu catat dalam berkas.",
        "The file is declared complete, but no work visa is listed. Apply for it at the authority of the destination and "
        + "add it to the file."))
{
    private static readonly Verdict SectorMissing = Verdict.Unknown("/sector");

    protected override Verdict CheckOpenFile(in MigrationOnDay file) =>
        file.Migration.Sector is not { IsKnown: true } sector ? SectorMissing
        : sector == Sector.Land ? base.CheckOpenFile(in file)
        : Verdict.NotApplicable;
}
