using System.Diagnostics.CodeAnalysis;

namespace Desmigratif.Domain.Values;

/// <summary>
/// The number of a passport: six to nine letters and digits, kept in upper case. No primary source for its form is known, so the
/// usual Indonesian form is only a hint, see <see cref="HasUsualForm"/>. Prints as <c>C*****67</c>.
/// </summary>
public sealed class PassportNumber : PersonalNumber, ISpanParsable<PassportNumber>
{
    private const int MinLength = 6;
    private const int MaxLength = 9;

    private PassportNumber(string text)
        : base(text)
    {
    }

    /// <summary>Whether the number is one or two letters and then six or seven digits, as those in circulation are.</summary>
    public bool HasUsualForm
    {
        get
        {
            int letters = char.IsAsciiLetter(Text[0]) ? (char.IsAsciiLetter(Text[1]) ? 2 : 1) : 0;
            ReadOnlySpan<char> rest = Text.AsSpan(letters);
            return letters > 0 && rest.Length is 6 or 7 && !rest.ContainsAnyExceptInRange('0', '9');
        }
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PassportNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PassportNumber? number) ? number : throw NotANumber();

    /// <summary>Reads a passport number.</summary>
    /// <param name="s">The number, in either case; white space, dots and hyphens in it do not count.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <exception cref="FormatException">The text is no passport number.</exception>
    public static PassportNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PassportNumber? number) ? number : throw NotANumber();

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PassportNumber?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out PassportNumber? result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PassportNumber?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out PassportNumber? result) =>
        (result = Read(s, s)) is not null;

    /// <summary>Reads a passport number, if the text is one.</summary>
    /// <param name="s">The number, in either case; white space, dots and hyphens in it do not count.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <param name="result">The number, or nothing.</param>
    /// <returns>Whether the text is six to nine ASCII letters and digits.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out PassportNumber? result) =>
        (result = Read(s, whole: null)) is not null;

    private protected override string Mask(string text) => Mask(text, head: 1, tail: 2);

    private static PassportNumber? Read(ReadOnlySpan<char> text, string? whole)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || c is '.' or '-')
            {
                continue;
            }

            if (!char.IsAsciiLetterOrDigit(c) || length == MaxLength)
            {
                return null;
            }

            buffer[length++] = char.ToUpperInvariant(c);
        }

        ReadOnlySpan<char> number = buffer[..length];
        return length < MinLength ? null : new(whole is not null && number.SequenceEqual(whole) ? whole : number.ToString());
    }

    private static FormatException NotANumber() => new($"{nameof(PassportNumber)}: expected six to nine letters and digits.");
}
