using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-001. The single digit 0, which village systems write for "no number yet", asks nothing.</summary>
internal sealed class NikHasSixteenDigits() : Rule<OnDay<Person>>(
    "PEO-001",
    Error,
    Confidence.A,
    DatedLaw.Always(Laws.Pp37Of2007.Article(37)),
    new("NIK terdiri atas 16 angka", "The NIK has sixteen digits"),
    new(
        "NIK yang tercatat tidak terdiri atas 16 angka. Cocokkan dengan KTP-el atau Kartu Keluarga, lalu tulis ulang semua "
        + "angkanya; kosongkan isian ini apabila orangnya belum memiliki NIK.",
        "The NIK on record does not have sixteen digits. Compare it with the identity card or the family card and write all its "
        + "digits again; leave it out if the person has none yet."))
{
    private static readonly Verdict Malformed = Verdict.NotMet("/nik");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) => subject.Record.Nik switch
    {
        null => Verdict.NotApplicable,
        { Value: not null } => Verdict.Met,
        { Text: var text } when IdentityDigits.StandsForNone(text) => Verdict.NotApplicable,
        var nik => SixteenDigits.Of(nik) is null ? Malformed : Verdict.Met,
    };
}
