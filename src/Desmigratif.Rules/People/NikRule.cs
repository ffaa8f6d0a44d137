using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.People;

/// <summary>
/// A rule over what a NIK says, asked of sixteen digits that are not provisional. A well-formed number is judged by its parts at
/// no cost; only one that is impossible is read anew.
/// </summary>
internal abstract class NikRule(
    string id,
    SeverityByProfile severity,
    Confidence confidence,
    DatedLaw law,
    Wording says,
    Wording message)
    : Rule<OnDay<Person>>(id, severity, confidence, law, says, message)
{
    /// <inheritdoc />
    protected sealed override Verdict Check(in OnDay<Person> subject)
    {
        Person person = subject.Record;
        if (person.Nik?.Value is { } nik)
        {
            return CheckNumber(nik, in subject);
        }

        if (SixteenDigits.Of(person.Nik) is not { } digits || digits[0] == '0')
        {
            return Verdict.NotApplicable;
        }

        bool? isFemale = person.Sex is { IsKnown: true } sex ? sex == Sex.Female : null;
        return CheckImpossible(NikCheck.Of(digits, subject.AsOf, person.BirthDate, isFemale, subject.Regions), in subject);
    }

    /// <summary>The check of a well-formed number.</summary>
    protected abstract Verdict CheckNumber(Nik nik, in OnDay<Person> subject);

    /// <summary>The check of sixteen digits whose date or serial cannot be.</summary>
    protected abstract Verdict CheckImpossible(NikCheck nik, in OnDay<Person> subject);

    /// <summary>Whether digits 7 to 12 form a birth date.</summary>
    protected static bool IsDate(NikCheck nik) =>
        !nik.Has(IdentityProblem.DayRange) && !nik.Has(IdentityProblem.MonthRange) && !nik.Has(IdentityProblem.NoSuchDate);
}
