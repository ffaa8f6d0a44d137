using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Desmigratif.Domain.Values;

/// <summary>
/// An amount in a currency other than rupiah, for which there is <see cref="Rupiah"/>. It is written <c>1500.00 MYR</c>. Two are
/// equal when amount and currency are: <c>1500.0 MYR</c> equals <c>1500.00 MYR</c>.
/// </summary>
public sealed class Money : ISpanParsable<Money>, IEquatable<Money>
{
    private const NumberStyles AmountStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private Money(decimal amount, string currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount, in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The currency: three capital letters (ISO 4217).</summary>
    public string Currency { get; }

    /// <summary>Whether amount and currency are equal.</summary>
    public static bool operator ==(Money? left, Money? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether amount or currency differ.</summary>
    public static bool operator !=(Money? left, Money? right) => !(left == right);

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">The amount, in units of the currency.</param>
    /// <param name="currency">The currency: three capital letters. Only the form is checked.</param>
    /// <param name="money">The amount, or nothing.</param>
    /// <returns>Whether the currency is well formed.</returns>
    public static bool TryCreate(decimal amount, ReadOnlySpan<char> currency, [NotNullWhen(true)] out Money? money)
    {
        bool wellFormed = currency.Length == 3 && !currency.ContainsAnyExceptInRange('A', 'Z');
        money = wellFormed ? new Money(amount, currency.ToString()) : null;
        return wellFormed;
    }

    /// <summary>Reads an amount.</summary>
    /// <param name="s">A decimal number with a point, a blank and three capital letters.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such amount.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Money? result)
            ? result
            : throw new FormatException($"{nameof(Money)}: expected a number, a blank and three capital letters (1500.00 MYR).");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)" />
    public static Money Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads an amount.</summary>
    /// <param name="s">A decimal number with a point, a blank and three capital letters.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The amount, or nothing.</param>
    /// <returns>Whether the text is such an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Money? result)
    {
        result = null;
        return s.Length > 4
            && s[^4] == ' '
            && char.IsAsciiDigit(s[^5])
            && decimal.TryParse(s[..^4], AmountStyle, NumberFormatInfo.InvariantInfo, out decimal amount)
            && TryCreate(amount, s[^3..], out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Money?)" />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out Money? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc />
    public bool Equals(Money? other) =>
        other is not null && Amount == other.Amount && string.Equals(Currency, other.Currency, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Money);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Amount, Currency);

    /// <summary>The amount with its decimals, a blank and the currency: <c>1500.00 MYR</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
