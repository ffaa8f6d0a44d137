using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>REG-003. Provisional numbers, beginning with 0, are left out. The later of several persons are pointed at.</summary>
internal sealed class OneNikBelongsToOnePerson() : Rule<OnDay<Person>>(
    "REG-003",
    Error,
    Confidence.A,
    DatedLaw.Always(Laws.Uu23Of2006.Article(13)),
    new("Satu NIK hanya milik satu orang", "One NIK belongs to one person"),
    new(
        "NIK ini juga tercatat pada orang lain (catatan {other}). Cocokkan keduanya dengan KTP-el: satukan catatan apabila "
        + "orangnya sama, betulkan NIK yang keliru apabila berbeda.",
        "Another person (record {other}) has the same NIK. Compare both with the identity cards: merge the records if they are "
        + "one person, correct the wrong NIK if they are two."))
{
    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject)
    {
        if (SixteenDigits.Of(subject.Record.Nik) is not { } digits || digits[0] == '0')
        {
            return Verdict.NotApplicable;
        }

        int first = subject.Register.PersonsByNik.FirstIndex(digits);
        return first == subject.Index
            ? Verdict.Met
            : Verdict.NotMet("/nik", new FindingParameter("other", subject.Register.Persons[first].Id ?? "-"));
    }
}
