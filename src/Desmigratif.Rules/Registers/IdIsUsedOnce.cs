using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>REG-001. Of several records with one id the first is kept, so the later ones are pointed at.</summary>
internal sealed class IdIsUsedOnce() : Rule<OnDay<RegisterRecord>>(
    "REG-001",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Setiap id hanya dipakai satu kali untuk tiap jenis catatan dalam satu bundel",
        "An id is used once per record type in a bundle"),
    new(
        "Pengenal (id) ini sudah dipakai catatan lain yang sejenis dalam bundel; yang dipertahankan adalah catatan pertama. Beri "
        + "pengenal lain, atau hapus catatan ini apabila tertulis dua kali.",
        "Another record of the same type in the bundle uses this id already; the first record is kept. Give this one another "
        + "id, or remove it if it was written twice."))
{
    private static readonly Verdict UsedBefore = Verdict.NotMet("/id");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<RegisterRecord> subject) =>
        subject.Record.Id is null ? Verdict.NotApplicable
        : subject.Register.IsIdUsedBefore(subject.Index) ? UsedBefore
        : Verdict.Met;
}
