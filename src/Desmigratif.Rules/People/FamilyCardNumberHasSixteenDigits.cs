using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-010. A provisional number, which begins with 0, is accepted.</summary>
internal sealed class FamilyCardNumberHasSixteenDigits() : Rule<OnDay<Person>>(
    "PEO-010",
    Error,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Nomor Kartu Keluarga terdiri atas 16 angka", "The family card number has sixteen digits"),
    new(
        "Nomor Kartu Keluarga yang tercatat tidak terdiri atas 16 angka. Cocokkan dengan lembar Kartu Keluarga, lalu tulis ulang "
        + "semua angkanya; kosongkan apabila belum ada.",
        "The family card number on record does not have sixteen digits. Compare it with the family card and write all its digits "
        + "again; leave it out if there is none yet."))
{
    private static readonly Verdict Malformed = Verdict.NotMet("/familyCard");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) => subject.Record.FamilyCard switch
    {
        null => Verdict.NotApplicable,
        { Value: not null } => Verdict.Met,
        { Text: var text } when IdentityDigits.StandsForNone(text) => Verdict.NotApplicable,
        var card => SixteenDigits.Of(card) is null ? Malformed : Verdict.Met,
    };
}
