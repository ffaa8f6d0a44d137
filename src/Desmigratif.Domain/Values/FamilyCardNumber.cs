using System.Diagnostics.CodeAnalysis;
using Desmigratif.Domain.Places;
using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>
/// The number of a family card (<i>Nomor Kartu Keluarga</i>): sixteen digits, six for the district of issue, <c>DDMMYY</c> of the
/// registration (no 40 added, always 20YY), four for the serial. A household changes its number when it moves or splits, so the
/// number is no key of a household over time. Prints as <c>520308******9001</c>.
/// </summary>
/// <remarks>
/// A value of this type has sixteen digits of which the first is not 0. Its date and serial may be odd, which
/// <see cref="FamilyCardCheck"/> reports as a warning.
/// </remarks>
public sealed class FamilyCardNumber : PersonalNumber, ISpanParsable<FamilyCardNumber>
{
    private FamilyCardNumber(string digits)
        : base(digits)
    {
    }

    /// <summary>The district that issued the card.</summary>
    public RegionCode District => RegionCode.Parse(RegionDigits);

    /// <summary>The six digits of the district; the first two are the province, the first four the regency.</summary>
    public ReadOnlySpan<char> RegionDigits => Text.AsSpan(0, 6);

    /// <summary>The date of registration; nothing where the digits are no date.</summary>
    public LocalDate? IssueDate => FamilyCardParts.IssueDate(Text);

    /// <summary>
    /// Whether the day is one of 41 to 71, as in a woman's NIK: that number may have been typed here by mistake.
    /// </summary>
    public bool MayBeNikOfWoman => FamilyCardParts.Day(Text) is >= 41 and <= 71;

    /// <summary>The running number, 0 to 9999.</summary>
    public int Serial => FamilyCardParts.Serial(Text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static FamilyCardNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out FamilyCardNumber? number) ? number : throw NotANumber();

    /// <summary>Reads the number of a family card.</summary>
    /// <param name="s">The number; white space, dots and hyphens in it do not count.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static FamilyCardNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out FamilyCardNumber? number) ? number : throw NotANumber();

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out FamilyCardNumber?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out FamilyCardNumber? result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out FamilyCardNumber?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out FamilyCardNumber? result) =>
        (result = Read(s, s)) is not null;

    /// <summary>Reads the number of a family card, if the text is one.</summary>
    /// <param name="s">The number; white space, dots and hyphens in it do not count.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <param name="result">The number, or nothing.</param>
    /// <returns>Whether the text is sixteen digits of which the first is not 0.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out FamilyCardNumber? result) =>
        (result = Read(s, whole: null)) is not null;

    private protected override string Mask(string text) => Mask(text, head: 6, tail: 4);

    private static FamilyCardNumber? Read(scoped ReadOnlySpan<char> text, string? whole)
    {
        Span<char> digits = stackalloc char[IdentityDigits.Length];
        if (text.Length != IdentityDigits.Length || text.ContainsAnyExceptInRange('0', '9'))
        {
            if (!IdentityDigits.TryNormalise(text, digits, out int count) || count != IdentityDigits.Length)
            {
                return null;
            }

            text = digits;
            whole = null;
        }

        return text[0] != '0' ? new(whole ?? text.ToString()) : null;
    }

    private static FormatException NotANumber() => new($"{nameof(FamilyCardNumber)}: expected sixteen digits, the first not 0.");
}
