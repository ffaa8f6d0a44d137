using System.Diagnostics.CodeAnalysis;

namespace Desmigratif.Domain.Places;

/// <summary>
/// The code of a province, regency, district or village in the list of the home ministry (Kemendagri; Permendagri 58/2021 and
/// later decrees). It has the form of such a code; whether a place bears it is known to an <see cref="IRegionCatalogue"/>. Two
/// codes are equal when their digits are equal.
/// </summary>
/// <remarks>
/// The statistics office (BPS) numbers the same places differently, and its village codes have ten digits too. A ten-digit text
/// whose seventh digit is not 1 (<i>kelurahan</i>), 2 (<i>desa</i>) or 3 (<i>desa adat</i>) is therefore not read as a Kemendagri
/// code.
/// </remarks>
public sealed class RegionCode : IEquatable<RegionCode>, ISpanParsable<RegionCode>
{
    private const int VillageLength = 10;

    private RegionCode(string text) => Text = text;

    /// <summary>The digits without points: 2, 4, 6 or 10 of them.</summary>
    public string Text { get; }

    /// <summary>What the code stands for.</summary>
    public RegionLevel Level => Text.Length switch
    {
        2 => RegionLevel.Province,
        4 => RegionLevel.Regency,
        6 => RegionLevel.District,
        _ => RegionLevel.Village,
    };

    /// <summary>The region in which this one lies, one level up; nothing for a province.</summary>
    public RegionCode? Parent =>
        Level is RegionLevel.Province ? null : new(Text[..(Level is RegionLevel.Village ? 6 : Text.Length - 2)]);

    /// <summary>The province in which the region lies; a province itself.</summary>
    public RegionCode Province => Level is RegionLevel.Province ? this : new(Text[..2]);

    /// <summary>Whether both codes have the same digits.</summary>
    public static bool operator ==(RegionCode? left, RegionCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the digits differ.</summary>
    public static bool operator !=(RegionCode? left, RegionCode? right) => !(left == right);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static RegionCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out RegionCode? code) ? code : throw NotACode();

    /// <summary>Reads a code.</summary>
    /// <param name="s">2, 4, 6 or 10 digits, bare (<c>5203082001</c>) or with points (<c>52.03.08.2001</c>).</param>
    /// <param name="provider">Not used: a code reads the same everywhere.</param>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static RegionCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out RegionCode? code) ? code : throw NotACode();

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out RegionCode?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out RegionCode? result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out RegionCode?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out RegionCode? result) =>
        (result = Read(s, s)) is not null;

    /// <summary>Reads a code, if the text is one.</summary>
    /// <param name="s">2, 4, 6 or 10 digits, bare or with points after the second, fourth and sixth.</param>
    /// <param name="provider">Not used: a code reads the same everywhere.</param>
    /// <param name="result">The code, or nothing.</param>
    /// <returns>Whether the text has the form of a Kemendagri code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out RegionCode? result) =>
        (result = Read(s, whole: null)) is not null;

    /// <summary>Whether a region is this one or lies in it.</summary>
    /// <param name="region">The region that may lie inside.</param>
    public bool Contains(RegionCode region) => region.Text.StartsWith(Text, StringComparison.Ordinal);

    /// <summary>The code as it is printed on papers, with points: <c>52.03.08.2001</c>.</summary>
    public string ToDottedString() => Level switch
    {
        RegionLevel.Province => Text,
        RegionLevel.Regency => $"{Text[..2]}.{Text[2..]}",
        RegionLevel.District => $"{Text[..2]}.{Text[2..4]}.{Text[4..]}",
        _ => $"{Text[..2]}.{Text[2..4]}.{Text[4..6]}.{Text[6..]}",
    };

    /// <inheritdoc />
    public bool Equals(RegionCode? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RegionCode);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The digits without points.</summary>
    public override string ToString() => Text;

    private static RegionCode? Read(scoped ReadOnlySpan<char> text, string? whole)
    {
        Span<char> bare = stackalloc char[VillageLength];
        if (text.Length > 2 && text[2] == '.')
        {
            if (!TryDropPoints(text, bare, out int length))
            {
                return null;
            }

            text = bare[..length];
            whole = null;
        }

        return IsCode(text) ? new(whole ?? text.ToString()) : null;
    }

    internal static bool IsCode(ReadOnlySpan<char> digits) =>
        digits.Length is 2 or 4 or 6 or VillageLength
        && digits[0] != '0'
        && !digits.ContainsAnyExceptInRange('0', '9')
        && (digits.Length < VillageLength || digits[6] is '1' or '2' or '3');

    private static bool TryDropPoints(ReadOnlySpan<char> text, Span<char> bare, out int length)
    {
        length = 0;
        if (text.Length is not (5 or 8 or 13))
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (i is 2 or 5 or 8)
            {
                if (text[i] != '.')
                {
                    return false;
                }
            }
            else
            {
                bare[length++] = text[i];
            }
        }

        return true;
    }

    private static FormatException NotACode() =>
        new($"{nameof(RegionCode)}: expected 2, 4, 6 or 10 digits as in 52.03.08.2001, with or without points.");
}
