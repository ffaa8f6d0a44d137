using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>Days as the interchange format writes them (ISO 8601): <c>2026-11-21</c>.</summary>
public static class IsoDate
{
    /// <summary>A day as text: four digits of the year, two of the month, two of the day.</summary>
    /// <param name="day">The day, of the years 1 to 9999 of the ISO calendar.</param>
    public static string Of(LocalDate day) => FormattableString.Invariant($"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");
}
