using System.Diagnostics.CodeAnalysis;

namespace Desmigratif.Domain.Values;

/// <summary>
/// An occupation by its number of ISCO-08: four digits, or up to six where a national list such as KBJI 2014 goes into detail.
/// Only the form is checked. Two are equal when all digits are; rules compare <see cref="UnitGroup"/>.
/// </summary>
public sealed class OccupationCode : ISpanParsable<OccupationCode>, IEquatable<OccupationCode>
{
    private readonly string digits;

    private OccupationCode(string digits)
    {
        this.digits = digits;
        UnitGroup = digits[..4];
    }

    /// <summary>The unit group of ISCO-08: the first four digits.</summary>
    public string UnitGroup { get; }

    /// <summary>Whether both have the same digits.</summary>
    public static bool operator ==(OccupationCode? left, OccupationCode? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(OccupationCode? left, OccupationCode? right) => !(left == right);

    /// <summary>Reads a number.</summary>
    /// <param name="s">Four to six digits 0 to 9.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static OccupationCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out OccupationCode? result)
            ? result
            : throw new FormatException($"{nameof(OccupationCode)}: expected four to six digits (ISCO-08).");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)" />
    public static OccupationCode Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads a number.</summary>
    /// <param name="s">Four to six digits 0 to 9.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The occupation, or nothing.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out OccupationCode? result)
    {
        bool wellFormed = s.Length is >= 4 and <= 6 && !s.ContainsAnyExceptInRange('0', '9');
        result = wellFormed ? new OccupationCode(s.ToString()) : null;
        return wellFormed;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out OccupationCode?)" />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out OccupationCode? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc />
    public bool Equals(OccupationCode? other) =>
        other is not null && string.Equals(digits, other.digits, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as OccupationCode);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(digits);

    /// <summary>The digits.</summary>
    public override string ToString() => digits;
}
