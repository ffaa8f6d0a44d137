using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-011. The year is always 20YY, and no 40 is added to the day.</summary>
internal sealed class FamilyCardNumberHoldsAnIssueDate() : Rule<OnDay<Person>>(
    "PEO-011",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Bagian tanggal pada nomor Kartu Keluarga merupakan tanggal penerbitan",
        "The date part of the family card number is an issue date"),
    new(
        "Angka ke-7 sampai ke-12 pada nomor Kartu Keluarga tidak membentuk tanggal. Cocokkan nomor dengan lembar Kartu Keluarga.",
        "Digits 7 to 12 of the family card number form no date. Compare the number with the family card."))
{
    private static readonly Verdict NoDate = Verdict.NotMet("/familyCard");

    private static readonly Verdict MayBeNik = Verdict.NotMet([new Fault("/familyCard", Message: new(
        "Tanggal pada nomor Kartu Keluarga tertulis seperti pada NIK perempuan (41-71). Mungkin NIK seorang perempuan tertulis "
        + "di sini; cocokkan nomor dengan lembar Kartu Keluarga.",
        "The day in the family card number is written as in a woman's NIK (41-71). A woman's NIK may have been typed here; "
        + "compare the number with the family card."))]);

    private static readonly Verdict Future = Verdict.NotMet([new Fault("/familyCard", Message: new(
        "Tanggal penerbitan pada nomor Kartu Keluarga melewati hari penilaian. Cocokkan nomor dengan lembar Kartu Keluarga.",
        "The issue date in the family card number lies after the day of assessment. Compare the number with the family card."))]);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) => subject.Record.FamilyCard?.Value switch
    {
        null => Verdict.NotApplicable,
        { MayBeNikOfWoman: true } => MayBeNik,
        { IssueDate: { } issued } => issued <= subject.AsOf ? Verdict.Met : Future,
        _ => NoDate,
    };
}
