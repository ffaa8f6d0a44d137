using System.Text;
using NodaTime;

namespace Desmigratif.Serialization.Json;

/// <summary>The fixed forms of texts, recognised in UTF-8 without making a string.</summary>
internal static class Text8
{
    /// <summary>The text. Most texts are ASCII, which needs no decoding.</summary>
    public static string ToText(ReadOnlySpan<byte> utf8) =>
        Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);

    /// <summary>Whether a text is an id: a letter or digit, then at most 63 letters, digits, points, underscores, colons, hyphens.</summary>
    public static bool IsId(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Domain.Records.RecordId.MaxLength || !char.IsAsciiLetterOrDigit((char)utf8[0]))
        {
            return false;
        }

        foreach (byte b in utf8)
        {
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'.' or (byte)'_' or (byte)':' or (byte)'-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is what a spreadsheet makes of a long number: <c>3.21215E+15</c>.</summary>
    public static bool IsScientific(ReadOnlySpan<byte> utf8)
    {
        int exponent = utf8.IndexOfAny((byte)'E', (byte)'e');
        if (exponent <= 0 || exponent + 2 >= utf8.Length || utf8[exponent + 1] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        ReadOnlySpan<byte> mantissa = utf8[..exponent];
        int separator = mantissa.IndexOfAny((byte)'.', (byte)',');
        bool whole = separator < 0 ? Digits(mantissa) : Digits(mantissa[..separator]) && Digits(mantissa[(separator + 1)..]);
        return whole && Digits(utf8[(exponent + 2)..]);
    }

    /// <summary>A day written YYYY-MM-DD that exists in the Gregorian calendar, years 0001 to 9999.</summary>
    public static bool TryDate(ReadOnlySpan<byte> utf8, out LocalDate date)
    {
        date = default;
        if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-')
        {
            return false;
        }

        int year = Number(utf8[..4]);
        int month = Number(utf8.Slice(5, 2));
        int day = Number(utf8.Slice(8, 2));
        if (year < 1 || month is < 1 or > 12 || day < 1 || (day > 28 && day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>An instant written as RFC 3339 has it, in UTC and ending in Z, with at most nine decimals.</summary>
    public static bool TryInstant(ReadOnlySpan<byte> utf8, out Instant instant)
    {
        instant = default;
        if (utf8.Length is < 20 or > 30 || utf8[10] != 'T' || utf8[^1] != 'Z' || utf8[13] != ':' || utf8[16] != ':'
            || !TryDate(utf8[..10], out LocalDate date))
        {
            return false;
        }

        int hour = Number(utf8.Slice(11, 2));
        int minute = Number(utf8.Slice(14, 2));
        int second = Number(utf8.Slice(17, 2));
        ReadOnlySpan<byte> fraction = utf8[19..^1];
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59
            || (fraction.Length > 0 && (fraction.Length < 2 || fraction[0] != '.' || !Digits(fraction[1..]))))
        {
            return false;
        }

        int nanoseconds = fraction.Length > 0 ? Number(fraction[1..]) : 0;
        for (int digits = fraction.Length; digits is > 0 and < 10; digits++)
        {
            nanoseconds *= 10;
        }

        instant = NodaTime.Instant.FromUtc(date.Year, date.Month, date.Day, hour, minute, second).PlusNanoseconds(nanoseconds);
        return true;
    }

    private static bool Digits(ReadOnlySpan<byte> utf8) => !utf8.IsEmpty && !utf8.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>The number that ASCII digits write, at most nine of them; -1 for anything else.</summary>
    private static int Number(ReadOnlySpan<byte> utf8)
    {
        int number = 0;
        foreach (byte b in utf8)
        {
            int digit = b - '0';
            if ((uint)digit > 9)
            {
                return -1;
            }

            number = (number * 10) + digit;
        }

        return number;
    }
}
