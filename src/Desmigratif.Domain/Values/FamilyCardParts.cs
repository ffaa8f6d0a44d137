using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>The parts of sixteen digits read as the number of a family card.</summary>
internal static class FamilyCardParts
{
    public static int Day(ReadOnlySpan<char> digits) => Two(digits, 6);

    public static int Serial(ReadOnlySpan<char> digits) => (Two(digits, 12) * 100) + Two(digits, 14);

    public static LocalDate? IssueDate(ReadOnlySpan<char> digits)
    {
        int year = 2000 + Two(digits, 10);
        int month = Two(digits, 8);
        int day = Day(digits);
        return month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    private static int Two(ReadOnlySpan<char> digits, int start) => ((digits[start] - '0') * 10) + (digits[start + 1] - '0');
}
