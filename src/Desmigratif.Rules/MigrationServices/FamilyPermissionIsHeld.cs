using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-006. Whether the village knows of it: PLC-007. Who gave it: PLC-008.</summary>
internal sealed class FamilyPermissionIsHeld() : PaperRule(
    "PLC-006",
    DocumentKind.FamilyPermission,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'b')),
    new(
        "Surat izin suami atau istri, orang tua, atau wali tersedia",
        "A letter of permission of spouse, parents or guardian is held"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi surat izin suami atau istri, orang tua, atau wali belum tercatat. Buat "
        + "surat izin itu, mintakan tanda tangan kepala desa atau lurah, lalu catat dalam berkas.",
        "The file is declared complete, but no letter of permission of spouse, parents or guardian is listed. Have it "
        + "written, show it to the village head or lurah for signature, and add it to the file."));
