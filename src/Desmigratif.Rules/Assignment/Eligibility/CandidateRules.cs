using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.CommunityParenting;
using NodaTime;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>The rules that look at the caregiver alone. A missing fact passes, except where the law wants it shown.</summary>
internal static class CandidateRules
{
    public static PairCodeSet Codes(Caregiver caregiver, Person person, LocalDate asOf, CarePolicy policy)
    {
        (bool missing, bool expired) = Modules(caregiver, asOf, policy);
        return default(PairCodeSet)
            .With(PairCode.Screening, !policy.RequiredScreening.All(kind => HasScreening(caregiver, kind, asOf, policy)))
            .With(PairCode.CaregiverUnwilling, policy.RequireWillingnessStatement && !IsWilling(caregiver, asOf))
            .With(PairCode.ActivePeriod, IsInactive(caregiver, person, asOf))
            .With(PairCode.ProfileAge, IsOutsideAge(person, asOf, policy))
            .With(PairCode.ModuleMissing, missing)
            .With(PairCode.ModuleExpired, expired);
    }

    private static bool HasScreening(Caregiver caregiver, string kind, LocalDate asOf, CarePolicy policy)
    {
        int? months = policy.ScreeningValidMonths.FirstOrDefault(entry => string.Equals(entry.Kind, kind, StringComparison.Ordinal))?.Months;
        return caregiver.Screening.Any(entry =>
            string.Equals(entry.Kind?.Text, kind, StringComparison.Ordinal)
            && entry.On is { } on
            && on <= asOf
            && (months is null || IsWithin(on, months.Value, asOf)));
    }

    private static bool IsWilling(Caregiver caregiver, LocalDate asOf) =>
        Screenings.Holds(caregiver, ScreeningKind.WillingnessStatement, asOf);

    private static bool IsInactive(Caregiver caregiver, Person person, LocalDate asOf) =>
        caregiver.From > asOf
        || caregiver.To < asOf
        || person.LifeStatus == LifeStatus.Dead
        || person.LifeStatus == LifeStatus.Missing
        || person.Residence == Residence.Away
        || person.Residence == Residence.Moved;

    private static bool IsOutsideAge(Person person, LocalDate asOf, CarePolicy policy) =>
        person.BirthDate is { } birth
        && Age.CompletedYears(birth, asOf) is int years
        && (years < policy.MinAge || years > policy.MaxAge);

    private static (bool Missing, bool Expired) Modules(Caregiver caregiver, LocalDate asOf, CarePolicy policy)
    {
        bool missing = false;
        bool expired = false;
        foreach (string module in policy.RequiredModules)
        {
            LocalDate? latest = caregiver.Modules
                .Where(own => string.Equals(own.Module, module, StringComparison.Ordinal) && own.CompletedOn <= asOf)
                .Max(own => own.CompletedOn);
            missing |= latest is null;
            expired |= latest is { } on && policy.ModuleValidMonths is { } months && !IsWithin(on, months, asOf);
        }

        return (missing, expired);
    }

    /// <summary>Whether a day is not after another one and some months.</summary>
    private static bool IsWithin(LocalDate on, int months, LocalDate asOf) =>
        on.Year + (months / 12) + 1 > LocalDate.MaxIsoValue.Year || asOf <= Age.AddMonths(on, months);
}
