using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-004. The marriage book that goes with it: PLC-005.</summary>
internal sealed class MaritalStatusStatementIsHeld() : PaperRule(
    "PLC-004",
    DocumentKind.MaritalStatusStatement,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(13, letter: 'a')),
    new("Surat keterangan status perkawinan tersedia", "A statement of marital status is held"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi surat keterangan status perkawinan belum tercatat. Urus surat itu di "
        + "kantor desa atau kelurahan, lalu catat dalam berkas.",
        "The file is declared complete, but no statement of marital status is listed. Obtain it at the village office and "
        + "add it to the file."));
