using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using static Desmigratif.Domain.Findings.Severity;

namespace LocalRule;

/// <summary>
/// LTM-002. A document requirement of the regency: the paper appears in the list of every decision. A regent's regulation cannot
/// block anybody, and no policy makes it.
/// </summary>
public sealed class OrientationCertificateIsHeld() : PaperRule(
    "LTM-002",
    DocumentKind.OrientationCertificate,
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2025, 1, 1), RegencyLaw.Regulation.Article(7)),
    new("Sertifikat orientasi kabupaten tersedia", "The certificate of the regency's orientation is held"),
    new(
        "Berkas telah dinyatakan lengkap, tetapi sertifikat orientasi kabupaten belum tercatat. Daftarkan calon PMI pada orientasi berikutnya di dinas.",
        "The file is declared complete, but the certificate of the regency's orientation is not listed. Enrol the worker in the next one at the office."));
