using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-002.</summary>
internal sealed class NikHoldsAPossibleBirthDate() : NikRule(
    "PEO-002",
    Error,
    Confidence.A,
    DatedLaw.Always(Laws.Pp37Of2007.Article(37)),
    new("Bagian tanggal pada NIK merupakan tanggal lahir yang mungkin", "The date part of the NIK is a possible birth date"),
    new(
        "Angka ke-7 sampai ke-12 pada NIK tidak membentuk tanggal lahir yang mungkin. Cocokkan NIK dengan KTP-el atau Kartu "
        + "Keluarga, lalu betulkan.",
        "Digits 7 to 12 of the NIK form no possible birth date. Compare the NIK with the identity card or the family card and "
        + "correct it."))
{
    private static readonly Verdict NoDate = Verdict.NotMet("/nik");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters { get; } = [new Parameter<int>("femaleDayOffset", "days", 40)];

    /// <inheritdoc />
    protected override Verdict CheckNumber(Nik nik, in OnDay<Person> subject) => Verdict.Met;

    /// <inheritdoc />
    protected override Verdict CheckImpossible(NikCheck nik, in OnDay<Person> subject) => IsDate(nik) ? Verdict.Met : NoDate;
}
