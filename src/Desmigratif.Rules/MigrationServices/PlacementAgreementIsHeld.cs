using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-014. Who goes without a placing body has nobody to agree with.</summary>
internal sealed class PlacementAgreementIsHeld() : PaperRule(
    "PLC-014",
    DocumentKind.PlacementAgreement,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'g')),
    new(
        "Calon PMI yang ditempatkan oleh pelaksana penempatan memiliki perjanjian penempatan",
        "A worker placed by a placing body holds a placement agreement"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi perjanjian penempatan belum tercatat. Mintalah perjanjian tertulis dari "
        + "pelaksana penempatan, lalu catat tanggal penandatanganannya.",
        "The file is declared complete, but no placement agreement is on record. Ask the placing body for a written "
        + "agreement and note the day of signing."),
    "/placementAgreement")
{
    private static readonly Verdict RouteMissing = Verdict.Unknown("/route");

    public override bool IsHeld(in MigrationOnDay file) =>
        base.IsHeld(in file) || file.Migration.PlacementAgreement?.SignedOn <= file.AsOf;

    protected override Verdict CheckOpenFile(in MigrationOnDay file) =>
        file.Migration.Route is not { IsKnown: true } route || route == PlacementRoute.Unknown ? RouteMissing
        : route == PlacementRoute.Individual ? Verdict.NotApplicable
        : base.CheckOpenFile(in file);
}
