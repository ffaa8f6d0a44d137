using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.ServiceCentre;

/// <summary>SVC-001. Blanks and case are ignored. The later of several letters in the file are pointed at.</summary>
internal sealed class LetterNumberIsUsedOnce() : Rule<OnDay<Letter>>(
    "SVC-001",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Nomor surat hanya dipakai satu kali dalam setahun", "A letter number is used once a year"),
    new(
        "Nomor surat ini sudah dipakai pada tahun yang sama oleh surat lain (catatan {other}). Cocokkan keduanya dengan buku "
        + "register surat, lalu perbaiki nomor yang keliru.",
        "Another letter (record {other}) of the same year has this number already. Compare both with the letter register, and "
        + "correct the wrong number."))
{
    private static readonly Verdict NumberMissing = Verdict.Unknown("/number");
    private static readonly Verdict DayMissing = Verdict.Unknown("/signedOn");

    protected override Verdict Check(in OnDay<Letter> subject) =>
        subject.Record.Number is null ? NumberMissing
        : subject.Record.SignedOn is null ? DayMissing
        : subject.Register.Index<LetterNumbers>().FirstOf(subject.Index) is not { } first ? Verdict.Met
        : Verdict.NotMet("/number", new FindingParameter("other", subject.Register.Letters[first].Id ?? "-"));
}
