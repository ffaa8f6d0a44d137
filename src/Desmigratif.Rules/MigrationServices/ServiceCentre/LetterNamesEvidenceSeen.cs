using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.ServiceCentre;

/// <summary>SVC-004. A draft may still lack it.</summary>
internal sealed class LetterNamesEvidenceSeen() : Rule<OnDay<Letter>>(
    "SVC-004",
    new(Draft: null, Submit: Warning, Exchange: Warning),
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Register surat mencatat bukti yang diperiksa", "The letter register names the evidence that was seen"),
    new(
        "Register surat belum mencatat bukti yang diperiksa sebelum surat ditandatangani. Catat dokumen yang dilihat, misalnya "
        + "KTP-el dan Kartu Keluarga.",
        "The letter register does not say which papers were seen before signing. Record them, such as the identity card and the "
        + "family card."))
{
    private static readonly Verdict NothingSeen = Verdict.NotMet("/evidenceSeen");

    protected override Verdict Check(in OnDay<Letter> subject) =>
        subject.Record.EvidenceSeen.IsEmpty ? NothingSeen : Verdict.Met;
}
