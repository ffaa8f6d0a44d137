using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-009. How long practice accepts it: DOC-004.</summary>
internal sealed class CompetenceCertificateIsHeld() : PaperRule(
    "PLC-009",
    DocumentKind.CompetenceCertificate,
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(5, letter: 'b'), Laws.Uu18Of2017.Article(13, letter: 'c')),
    new("Sertifikat kompetensi kerja tersedia", "A certificate of work competence is held"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi sertifikat kompetensi kerja belum tercatat. Ikuti uji kompetensi di "
        + "lembaga sertifikasi profesi, lalu catat sertifikatnya dalam berkas.",
        "The file is declared complete, but no certificate of work competence is listed. Take the test of a certification "
        + "body and add the certificate to the file."));
