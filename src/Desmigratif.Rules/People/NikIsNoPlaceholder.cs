using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-009.</summary>
internal sealed class NikIsNoPlaceholder() : Rule<OnDay<Person>>(
    "PEO-009",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("NIK bukan angka sembarang", "The NIK is not a placeholder"),
    new(
        "NIK terdiri atas 16 angka yang sama, seperti isian sembarang. Ganti dengan NIK pada KTP-el atau Kartu Keluarga, atau "
        + "kosongkan apabila belum ada.",
        "The NIK is sixteen times the same digit, as if typed to fill the field. Replace it with the NIK on the identity card or "
        + "the family card, or leave it out if there is none yet."))
{
    private static readonly Verdict SameDigit = Verdict.NotMet("/nik");

    private static readonly Verdict SameAsCard = Verdict.NotMet([new Fault("/nik", Message: new(
        "NIK sama dengan nomor Kartu Keluarga. Cocokkan keduanya dengan lembar Kartu Keluarga, lalu betulkan yang keliru.",
        "The NIK equals the family card number. Compare both with the family card and correct the wrong one."))]);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) =>
        SixteenDigits.Of(subject.Record.Nik) is not { } digits ? Verdict.NotApplicable
        : !digits.AsSpan().ContainsAnyExcept(digits[0]) ? SameDigit
        : string.Equals(digits, SixteenDigits.Of(subject.Record.FamilyCard), StringComparison.Ordinal) ? SameAsCard
        : Verdict.Met;
}
