using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>The days on which ages are reached.</summary>
internal static class Birthdays
{
    /// <summary>The first days on which somebody is so old; none without a birth date, nor beyond the calendar.</summary>
    public static EquatableArray<LocalDate> Of(Person? person, IEnumerable<int> ages) =>
        person?.BirthDate is { } birth
            ? ages.Where(age => birth.Year + age <= LocalDate.MaxIsoValue.Year).Select(age => Age.BirthdayOf(birth, age)).ToEquatableArray()
            : [];
}
