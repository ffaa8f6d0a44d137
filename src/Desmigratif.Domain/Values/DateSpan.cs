using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Desmigratif.Domain.Values;

/// <summary>
/// A span of days of which both ends belong to it. An absent end is open: it reaches back, or on, without limit. It is written
/// <c>2024-05-01..2026-04-30</c>, an open end being left out.
/// </summary>
public sealed class DateSpan : ISpanParsable<DateSpan>, IEquatable<DateSpan>
{
    private DateSpan(LocalDate? from, LocalDate? to)
    {
        From = from;
        To = to;
    }

    /// <summary>All days.</summary>
    public static DateSpan Always { get; } = new(from: null, to: null);

    /// <summary>The first day (inclusive); nothing where the span has no beginning.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day (inclusive); nothing where the span has no end.</summary>
    public LocalDate? To { get; }

    /// <summary>Whether both have the same ends.</summary>
    public static bool operator ==(DateSpan? left, DateSpan? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether an end differs.</summary>
    public static bool operator !=(DateSpan? left, DateSpan? right) => !(left == right);

    /// <summary>Makes a span.</summary>
    /// <param name="from">The first day (inclusive), or nothing.</param>
    /// <param name="to">The last day (inclusive), or nothing; the first day itself is accepted.</param>
    /// <param name="span">The span, or nothing.</param>
    /// <returns><see langword="false"/> when the last day comes before the first.</returns>
    public static bool TryCreate(LocalDate? from, LocalDate? to, [NotNullWhen(true)] out DateSpan? span)
    {
        span = to < from ? null : new DateSpan(from, to);
        return span is not null;
    }

    /// <summary>Reads a span.</summary>
    /// <param name="s">Two days <c>YYYY-MM-DD</c> joined by two points; either day may be left out.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such span, or its last day comes before the first.</exception>
    public static DateSpan Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out DateSpan? result)
            ? result
            : throw new FormatException(
                $"{nameof(DateSpan)}: expected two days in order joined by two points; either may be left out.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)" />
    public static DateSpan Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads a span.</summary>
    /// <param name="s">Two days <c>YYYY-MM-DD</c> joined by two points; either day may be left out.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The span, or nothing.</param>
    /// <returns>Whether the text is such a span.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out DateSpan? result)
    {
        result = null;
        int points = s.IndexOf("..", StringComparison.Ordinal);
        return points >= 0
            && TryReadEnd(s[..points], out LocalDate? from)
            && TryReadEnd(s[(points + 2)..], out LocalDate? to)
            && TryCreate(from, to, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out DateSpan?)" />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out DateSpan? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Whether a day lies in the span; the first and the last day do.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => !(day < From) && !(day > To);

    /// <summary>Whether the two have at least one day in common.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(DateSpan other) => !(To < other.From) && !(other.To < From);

    /// <inheritdoc />
    public bool Equals(DateSpan? other) => other is not null && From == other.From && To == other.To;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as DateSpan);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(From, To);

    /// <summary>The days joined by two points, an open end being left out.</summary>
    public override string ToString() => Write(From) + ".." + Write(To);

    private static string Write(LocalDate? end) => end is null ? "" : IsoDate.Of(end.Value);

    private static bool TryReadEnd(ReadOnlySpan<char> text, out LocalDate? end)
    {
        if (text.IsEmpty)
        {
            end = null;
            return true;
        }

        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text.ToString());
        end = parsed.Success ? parsed.Value : null;
        return parsed.Success;
    }
}
