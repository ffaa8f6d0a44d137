using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-011. A seaman book or an identity card never stands in for it.</summary>
internal sealed class PassportIsHeld() : PaperRule(
    "PLC-011",
    DocumentKind.Passport,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'e')),
    new("Paspor tersedia", "A passport is held"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi paspor belum tercatat. Urus paspor di kantor imigrasi, lalu catat dalam "
        + "berkas; buku pelaut dan KTP-el tidak dapat menggantikannya.",
        "The file is declared complete, but no passport is listed. Obtain it at the immigration office and add it to the "
        + "file; a seaman book or an identity card does not stand in for it."));
