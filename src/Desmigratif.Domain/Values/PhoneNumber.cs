using System.Diagnostics.CodeAnalysis;

namespace Desmigratif.Domain.Values;

/// <summary>
/// A telephone number in the form of E.164: a plus, the country code and the national number. Indonesian numbers may be written
/// with <c>+62</c>, <c>62</c> or the trunk <c>0</c>, mobile ones without any; a foreign number needs its plus. Prints as
/// <c>+62********890</c>.
/// </summary>
/// <remarks>
/// Blanks, dots, hyphens and brackets do not count; only ASCII digits do. Two numbers in one text, letters, and <c>0062</c> are
/// refused. Operators' prefixes are not judged, because numbers are portable.
/// </remarks>
public sealed class PhoneNumber : PersonalNumber, ISpanParsable<PhoneNumber>
{
    private const int MaxDigits = 15;
    private const string Indonesia = "62";

    private PhoneNumber(string text)
        : base(text)
    {
    }

    /// <summary>What kind of line the number leads to.</summary>
    public PhoneNumberKind Kind => IsIndonesian ? KindOf(Text.AsSpan(3)) ?? PhoneNumberKind.FixedLine : PhoneNumberKind.Foreign;

    /// <summary>Whether the country code is 62.</summary>
    public bool IsIndonesian => Text.AsSpan(1).StartsWith(Indonesia);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PhoneNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PhoneNumber? number) ? number : throw NotANumber();

    /// <summary>Reads a telephone number.</summary>
    /// <param name="s">One number as people write it.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <exception cref="FormatException">The text is no number that can be dialled.</exception>
    public static PhoneNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PhoneNumber? number) ? number : throw NotANumber();

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PhoneNumber?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out PhoneNumber? result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PhoneNumber?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out PhoneNumber? result) =>
        (result = Read(s, s)) is not null;

    /// <summary>Reads a telephone number, if the text is one.</summary>
    /// <param name="s">One number as people write it.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <param name="result">The number, or nothing.</param>
    /// <returns>Whether the text is an Indonesian number of a known kind, or a plus and 8 to 15 digits.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out PhoneNumber? result) =>
        (result = Read(s, whole: null)) is not null;

    private protected override string Mask(string text) => Mask(text, head: 3, tail: 3);

    private static PhoneNumber? Read(ReadOnlySpan<char> text, string? whole)
    {
        Span<char> buffer = stackalloc char[MaxDigits + 1];
        if (!TryClean(text, buffer, out int count, out bool plus))
        {
            return null;
        }

        ReadOnlySpan<char> digits = buffer[..count];
        if (plus && !digits.StartsWith(Indonesia))
        {
            return count >= 8 && digits[0] != '0' ? Make("", digits, whole) : null;
        }

        ReadOnlySpan<char> national = National(digits, out bool bare);
        return KindOf(national) is { } kind && (!bare || kind is PhoneNumberKind.Mobile)
            ? Make(Indonesia, national, whole)
            : null;
    }

    // Without trunk or country code a fixed line could as well be a foreign number that lost its plus.
    private static ReadOnlySpan<char> National(ReadOnlySpan<char> digits, out bool bare)
    {
        bare = !digits.StartsWith(Indonesia) && !digits.StartsWith("0");
        ReadOnlySpan<char> rest = digits.StartsWith(Indonesia) ? digits[2..] : digits;
        return rest.StartsWith("0") ? rest[1..] : rest;
    }

    private static PhoneNumberKind? KindOf(ReadOnlySpan<char> national) => national switch
    {
        ['8', '1' or '2' or '3' or (>= '5' and <= '9'), ..] => national.Length is >= 9 and <= 12 ? PhoneNumberKind.Mobile : null,
        ['1', '7', '7', ..] or ['8', '0', '0', ..] => IsService(national) ? PhoneNumberKind.TollFree : null,
        ['8', '0', '4', ..] => IsService(national) ? PhoneNumberKind.SharedCost : null,
        ['8', '0', '9', ..] => IsService(national) ? PhoneNumberKind.Premium : null,
        [(>= '2' and <= '7') or '9', ..] => national.Length is >= 7 and <= 11 ? PhoneNumberKind.FixedLine : null,
        _ => null,
    };

    private static bool IsService(ReadOnlySpan<char> national) => national.Length is >= 8 and <= 11;

    private static bool TryClean(ReadOnlySpan<char> text, Span<char> digits, out int count, out bool plus)
    {
        count = 0;
        plus = false;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (count == MaxDigits)
                {
                    return false;
                }

                digits[count++] = c;
            }
            else if (c == '+' && count == 0 && !plus)
            {
                plus = true;
            }
            else if (!char.IsWhiteSpace(c) && c is not ('.' or '-' or '(' or ')'))
            {
                return false;
            }
        }

        return count > 0;
    }

    private static PhoneNumber Make(ReadOnlySpan<char> country, ReadOnlySpan<char> national, string? whole)
    {
        bool canonical = whole is not null
            && whole.Length == 1 + country.Length + national.Length
            && whole[0] == '+'
            && whole.AsSpan(1).StartsWith(country)
            && whole.AsSpan(1 + country.Length).SequenceEqual(national);
        return new(canonical ? whole! : string.Concat("+", country, national));
    }

    private static FormatException NotANumber() =>
        new($"{nameof(PhoneNumber)}: expected an Indonesian telephone number, or a plus and 8 to 15 digits.");
}
