using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-007. A difference is no error: the number is not changed when a birth date is corrected.</summary>
internal sealed class NikAgreesWithBirthDate() : NikRule(
    "PEO-007",
    Warning,
    Confidence.A,
    DatedLaw.Always(Laws.Pp40Of2019.Article(30, 2)),
    new(
        "NIK dan tanggal lahir sesuai, atau sudah diperiksa petugas",
        "NIK and recorded birth date agree, or a person has looked"),
    new(
        "Tanggal lahir yang tercatat berbeda dengan tanggal pada NIK. Cocokkan dengan akta kelahiran atau Kartu Keluarga. NIK "
        + "tidak ikut berubah apabila tanggal lahir pernah dibetulkan.",
        "The birth date on record differs from the date in the NIK. Compare it with the birth certificate or the family card. "
        + "The NIK does not change when a birth date has been corrected."))
{
    private static readonly Verdict Differs = Verdict.NotMet("/birthDate");
    private static readonly Verdict NoBirthDate = Verdict.Unknown("/birthDate");

    /// <inheritdoc />
    protected override Verdict CheckNumber(Nik nik, in OnDay<Person> subject) =>
        subject.Record.BirthDate is not { } birth ? NoBirthDate
        : Agrees(nik, birth) ? Verdict.Met
        : Differs;

    /// <inheritdoc />
    protected override Verdict CheckImpossible(NikCheck nik, in OnDay<Person> subject) =>
        !IsDate(nik) ? Verdict.NotApplicable
        : subject.Record.BirthDate is null ? NoBirthDate
        : nik.Has(IdentityProblem.BirthDateMismatch) ? Differs
        : Verdict.Met;

    private static bool Agrees(Nik nik, LocalDate birth) =>
        nik.Day == birth.Day && nik.Month == birth.Month && nik.TwoDigitYear == birth.Year % 100;
}
