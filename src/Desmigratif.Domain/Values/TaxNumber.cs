using System.Diagnostics.CodeAnalysis;

namespace Desmigratif.Domain.Values;

/// <summary>
/// A tax number: an NPWP of fifteen or sixteen digits, a NIK in its place, or a NITKU of 22 digits
/// (<i>Nomor Identitas Tempat Kegiatan Usaha</i>). Its check digit, or the structure of its NIK, is right; see
/// <see cref="TaxNumberCheck"/> for what is wrong with a text that is none. Prints with its middle starred out.
/// </summary>
public sealed class TaxNumber : PersonalNumber, ISpanParsable<TaxNumber>
{
    private const int MaxLength = 22;

    private TaxNumber(string digits)
        : base(digits)
    {
    }

    /// <summary>Which form the number has.</summary>
    public TaxNumberKind Kind => TaxNumberCheck.KindOf(Text, Text.Length) ?? default;

    /// <summary>
    /// The six digits of the place of business, 000000 for the head office; nothing for a number that is no NITKU.
    /// </summary>
    public string? Place => Text.Length == MaxLength ? Text[IdentityDigits.Length..] : null;

    /// <summary>
    /// The sixteen digits of the holder, in which two numbers of the same holder are equal: a 0 is put before fifteen.
    /// </summary>
    public TaxNumber Holder => Kind switch
    {
        TaxNumberKind.Npwp15 => new("0" + Text),
        TaxNumberKind.Nitku => new(Text[..IdentityDigits.Length]),
        _ => this,
    };

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static TaxNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out TaxNumber? number) ? number : throw NotANumber();

    /// <summary>Reads a tax number.</summary>
    /// <param name="s">The number; white space, dots and hyphens in it do not count.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <exception cref="FormatException">The text is no tax number.</exception>
    public static TaxNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out TaxNumber? number) ? number : throw NotANumber();

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out TaxNumber?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out TaxNumber? result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out TaxNumber?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out TaxNumber? result) =>
        (result = Read(s, s)) is not null;

    /// <summary>Reads a tax number, if the text is one.</summary>
    /// <param name="s">The number; white space, dots and hyphens in it do not count.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <param name="result">The number, or nothing.</param>
    /// <returns>Whether the text is 15, 16 or 22 digits with the right check digit, or with the structure of a NIK.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out TaxNumber? result) =>
        (result = Read(s, whole: null)) is not null;

    private protected override string Mask(string text) => Mask(text, head: 2, tail: 3);

    private static TaxNumber? Read(ReadOnlySpan<char> text, string? whole)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return IdentityDigits.TryNormalise(text, buffer, out int count)
            && TaxNumberCheck.KindOf(buffer, count) is { } kind
            && TaxNumberCheck.Faults(buffer, kind).IsEmpty
            ? new(whole is not null && whole.Length == count ? whole : buffer[..count].ToString())
            : null;
    }

    private static FormatException NotANumber() =>
        new($"{nameof(TaxNumber)}: expected 15, 16 or 22 digits with the right check digit, or a NIK.");
}
