using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>
/// The arithmetic of ages and months, stated once for the whole library. Who was born on 29 February completes a year on 1 March
/// of a common year. Months are added to the same day of the later month, or to its last day where it has no such day.
/// </summary>
public static class Age
{
    /// <summary>
    /// The completed years of age on a day: the difference of the years, less one where the day comes before the birthday. On the
    /// birthday itself the year is complete.
    /// </summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="day">The day to be asked about.</param>
    /// <returns>The completed years; negative for a day before the birth.</returns>
    public static int CompletedYears(LocalDate birth, LocalDate day)
    {
        bool before = day.Month < birth.Month || (day.Month == birth.Month && day.Day < birth.Day);
        return day.Year - birth.Year - (before ? 1 : 0);
    }

    /// <summary>The first day on which so many years of age are complete.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="years">The years to complete, 0 for the day of birth itself.</param>
    /// <returns>The same day of that year; 1 March for 29 February in a common year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the calendar.</exception>
    public static LocalDate BirthdayOf(LocalDate birth, int years)
    {
        LocalDate birthday = birth.PlusYears(years);
        return birthday.Day == birth.Day ? birthday : birthday.PlusDays(1);
    }

    /// <summary>The day so many months later.</summary>
    /// <param name="day">The day to count from.</param>
    /// <param name="months">The months to add; negative to go back.</param>
    /// <returns>
    /// The same day of that month, or the last day of that month where it is shorter: 31 January and one month is 28 February.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the calendar.</exception>
    public static LocalDate AddMonths(LocalDate day, int months) => day.PlusMonths(months);

    /// <summary>
    /// The completed months between two days: the greatest number whose addition to the first does not pass the second.
    /// </summary>
    /// <param name="from">The day to count from.</param>
    /// <param name="day">The day to be asked about, not before the first.</param>
    /// <returns>The completed months, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The second day comes before the first.</exception>
    public static int CompletedMonths(LocalDate from, LocalDate day)
    {
        if (day < from)
        {
            throw new ArgumentOutOfRangeException(nameof(day), "The day comes before the one to count from.");
        }

        int months = ((day.Year - from.Year) * 12) + day.Month - from.Month;
        return AddMonths(from, months) > day ? months - 1 : months;
    }
}
