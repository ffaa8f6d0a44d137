using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-003.</summary>
internal sealed class NikSerialStartsAtOne() : NikRule(
    "PEO-003",
    Error,
    Confidence.A,
    DatedLaw.Always(Laws.Pp37Of2007.Article(37)),
    new("Nomor urut pada NIK dimulai dari 0001", "The serial of the NIK starts at 0001"),
    new(
        "Empat angka terakhir NIK tertulis 0000, padahal nomor urut dimulai dari 0001. Cocokkan NIK dengan KTP-el atau Kartu "
        + "Keluarga, lalu betulkan.",
        "The last four digits of the NIK are 0000, but numbering starts at 0001. Compare the NIK with the identity card or the "
        + "family card and correct it."))
{
    private static readonly Verdict SerialZero = Verdict.NotMet("/nik");

    /// <inheritdoc />
    protected override Verdict CheckNumber(Nik nik, in OnDay<Person> subject) => Verdict.Met;

    /// <inheritdoc />
    protected override Verdict CheckImpossible(NikCheck nik, in OnDay<Person> subject) =>
        nik.Has(IdentityProblem.SerialZero) ? SerialZero : Verdict.Met;
}
