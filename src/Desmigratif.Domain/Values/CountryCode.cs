using System.Diagnostics.CodeAnalysis;

namespace Desmigratif.Domain.Values;

/// <summary>
/// A country or area by its code of ISO 3166-1 alpha-2: two capital letters. Only the form is checked, not whether the code is
/// assigned. Hong Kong, Macau and Taiwan have codes of their own.
/// </summary>
public sealed class CountryCode : ISpanParsable<CountryCode>, IEquatable<CountryCode>
{
    private readonly string text;

    private CountryCode(string text) => this.text = text;

    /// <summary>Indonesia, <c>ID</c>.</summary>
    public static CountryCode Indonesia { get; } = new("ID");

    /// <summary>Whether both are the same code.</summary>
    public static bool operator ==(CountryCode? left, CountryCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(CountryCode? left, CountryCode? right) => !(left == right);

    /// <summary>Reads a code.</summary>
    /// <param name="s">Two capital letters A to Z.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static CountryCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out CountryCode? result)
            ? result
            : throw new FormatException($"{nameof(CountryCode)}: expected two capital letters A to Z (ISO 3166-1 alpha-2).");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)" />
    public static CountryCode Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads a code.</summary>
    /// <param name="s">Two capital letters A to Z.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The code, or nothing.</param>
    /// <returns>Whether the text is such a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out CountryCode? result)
    {
        bool wellFormed = s.Length == 2 && char.IsAsciiLetterUpper(s[0]) && char.IsAsciiLetterUpper(s[1]);
        result = wellFormed ? new CountryCode(s.ToString()) : null;
        return wellFormed;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out CountryCode?)" />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out CountryCode? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc />
    public bool Equals(CountryCode? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CountryCode);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The two letters.</summary>
    public override string ToString() => text;
}
