using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-008. Never an error.</summary>
internal sealed class NikAgreesWithSex() : NikRule(
    "PEO-008",
    Warning,
    Confidence.A,
    DatedLaw.Always(Laws.Pp37Of2007.Article(37)),
    new("NIK dan jenis kelamin sesuai, atau sudah diperiksa petugas", "NIK and recorded sex agree, or a person has looked"),
    new(
        "Jenis kelamin yang tercatat berbeda dengan yang terbaca pada NIK. Cocokkan keduanya dengan KTP-el atau Kartu Keluarga, "
        + "lalu betulkan apabila salah tulis.",
        "The sex on record differs from what the NIK says. Compare both with the identity card or the family card and correct "
        + "whatever was mistyped."))
{
    private static readonly Verdict Differs = Verdict.NotMet("/sex");
    private static readonly Verdict NoSex = Verdict.Unknown("/sex");

    /// <inheritdoc />
    protected override Verdict CheckNumber(Nik nik, in OnDay<Person> subject) =>
        subject.Record.Sex is not { IsKnown: true } sex ? NoSex
        : nik.IsFemale == (sex == Sex.Female) ? Verdict.Met
        : Differs;

    /// <inheritdoc />
    protected override Verdict CheckImpossible(NikCheck nik, in OnDay<Person> subject) =>
        !IsDate(nik) ? Verdict.NotApplicable
        : subject.Record.Sex is not { IsKnown: true } ? NoSex
        : nik.Has(IdentityProblem.SexMismatch) ? Differs
        : Verdict.Met;
}
