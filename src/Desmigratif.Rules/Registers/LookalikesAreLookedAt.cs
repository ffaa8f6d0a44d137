using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>REG-004. The record without a full NIK is pointed at; of two without one, the later.</summary>
internal sealed class LookalikesAreLookedAt() : Rule<OnDay<Person>>(
    "REG-004",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Catatan yang mungkin milik orang yang sama diperiksa petugas",
        "Records that may be the same person are looked at"),
    new(
        "Orang ini mungkin sama dengan yang tercatat sebagai {other}: nama dan tanggal lahirnya sama, begitu pula nomor Kartu "
        + "Keluarga atau nama ibunya. Periksa, lalu satukan catatannya atau lengkapi NIK masing-masing.",
        "This person may be the one on record as {other}: the name and the birth date are equal, and so is the family card or "
        + "the mother's name. Look into it, then merge the records or complete the NIK of each."))
{
    private static readonly Verdict NoBirthDate = Verdict.Unknown("/birthDate");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) =>
        subject.Record.BirthDate is null ? NoBirthDate
        : Lookalikes.HasFullNik(subject.Record) ? Verdict.Met
        : subject.Register.Index<Lookalikes>().OtherOf(subject.Index) is not { } other ? Verdict.Met
        : Verdict.NotMet("/id", new FindingParameter("other", subject.Register.Persons[other].Id ?? "-"));
}
