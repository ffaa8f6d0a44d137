using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-015. Ship crews: SEA-001.</summary>
internal sealed class WorkAgreementIsHeld() : PaperRule(
    "PLC-015",
    DocumentKind.WorkAgreement,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'h')),
    new("PMI yang bekerja di darat memiliki perjanjian kerja", "A worker on land holds a work agreement"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi perjanjian kerja belum tercatat. Mintalah perjanjian kerja tertulis dari "
        + "pemberi kerja, lalu catat tanggal penandatanganannya.",
        "The file is declared complete, but no work agreement is on record. Ask the employer for a written agreement and "
        + "note the day of signing."),
    "/contract")
{
    private static readonly Verdict SectorMissing = Verdict.Unknown("/sector");

    public override bool IsHeld(in MigrationOnDay file) =>
        base.IsHeld(in file) || file.Migration.Contract?.SignedOn <= file.AsOf;

    protected override Verdict CheckOpenFile(in MigrationOnDay file) =>
        file.Migration.Sector is not { IsKnown: true } sector ? SectorMissing
        : sector == Sector.Land ? base.CheckOpenFile(in file)
        : Verdict.NotApplicable;
}
