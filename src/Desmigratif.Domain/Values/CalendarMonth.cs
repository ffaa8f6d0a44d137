using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>A month of a year of the Gregorian calendar, written <c>2026-03</c>. Months are ordered by time.</summary>
public sealed class CalendarMonth : ISpanParsable<CalendarMonth>, IEquatable<CalendarMonth>, IComparable<CalendarMonth>
{
    private const int Length = 7;
    private const int Hyphen = 4;

    private readonly YearMonth month;

    private CalendarMonth(YearMonth month) => this.month = month;

    /// <summary>The first day of the month.</summary>
    public LocalDate FirstDay => month.OnDayOfMonth(1);

    /// <summary>The last day of the month.</summary>
    public LocalDate LastDay => FirstDay.With(DateAdjusters.EndOfMonth);

    /// <summary>Whether both are the same month.</summary>
    public static bool operator ==(CalendarMonth? left, CalendarMonth? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(CalendarMonth? left, CalendarMonth? right) => !(left == right);

    /// <summary>Whether the left month is the earlier; nothing is earlier than any month.</summary>
    public static bool operator <(CalendarMonth? left, CalendarMonth? right) => Compare(left, right) < 0;

    /// <summary>Whether the left month is not the later.</summary>
    public static bool operator <=(CalendarMonth? left, CalendarMonth? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left month is the later.</summary>
    public static bool operator >(CalendarMonth? left, CalendarMonth? right) => Compare(left, right) > 0;

    /// <summary>Whether the left month is not the earlier.</summary>
    public static bool operator >=(CalendarMonth? left, CalendarMonth? right) => Compare(left, right) >= 0;

    /// <summary>The month in which a day lies.</summary>
    /// <param name="day">A day of the years 1 to 9999.</param>
    public static CalendarMonth Of(LocalDate day) => new(day.ToYearMonth());

    /// <summary>Reads a month.</summary>
    /// <param name="s">Four digits, a hyphen, two digits from 01 to 12.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such month.</exception>
    public static CalendarMonth Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out CalendarMonth? result)
            ? result
            : throw new FormatException($"{nameof(CalendarMonth)}: expected a year and a month (2026-03).");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)" />
    public static CalendarMonth Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads a month.</summary>
    /// <param name="s">Four digits, a hyphen, two digits from 01 to 12.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The month, or nothing.</param>
    /// <returns>Whether the text is such a month.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out CalendarMonth? result)
    {
        result = s.Length == Length && s[Hyphen] == '-' && Number(s[..Hyphen]) is >= 1 and int year && Number(s[5..]) is >= 1 and <= 12 and int month
            ? new CalendarMonth(new YearMonth(year, month))
            : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out CalendarMonth?)" />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out CalendarMonth? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Compares by time; a month is later than nothing.</summary>
    /// <param name="other">The other month.</param>
    public int CompareTo(CalendarMonth? other) => other is null ? 1 : month.CompareTo(other.month);

    /// <inheritdoc />
    public bool Equals(CalendarMonth? other) => other is not null && month == other.month;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CalendarMonth);

    /// <inheritdoc />
    public override int GetHashCode() => month.GetHashCode();

    /// <summary>The month as it is written: <c>2026-03</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");

    private static int Compare(CalendarMonth? left, CalendarMonth? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out int number) ? number : null;
}
