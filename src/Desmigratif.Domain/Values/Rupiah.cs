using System.Globalization;

namespace Desmigratif.Domain.Values;

/// <summary>
/// An amount in whole rupiah; negative for a loss. The default value is zero rupiah. It is written <c>Rp1.500.000</c>, with a
/// point between thousands and never a fraction.
/// </summary>
/// <param name="Amount">The number of rupiah.</param>
public readonly record struct Rupiah(long Amount) : ISpanParsable<Rupiah>, IComparable<Rupiah>
{
    private const int MaxDigits = 19;

    private static readonly NumberFormatInfo Points = new() { NumberGroupSeparator = ".", NumberDecimalDigits = 0 };

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum has more than 64 bits.</exception>
    public static Rupiah operator +(Rupiah left, Rupiah right) => new(checked(left.Amount + right.Amount));

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The difference has more than 64 bits.</exception>
    public static Rupiah operator -(Rupiah left, Rupiah right) => new(checked(left.Amount - right.Amount));

    /// <summary>Whether the left amount is the smaller.</summary>
    public static bool operator <(Rupiah left, Rupiah right) => left.Amount < right.Amount;

    /// <summary>Whether the left amount is not the greater.</summary>
    public static bool operator <=(Rupiah left, Rupiah right) => left.Amount <= right.Amount;

    /// <summary>Whether the left amount is the greater.</summary>
    public static bool operator >(Rupiah left, Rupiah right) => left.Amount > right.Amount;

    /// <summary>Whether the left amount is not the smaller.</summary>
    public static bool operator >=(Rupiah left, Rupiah right) => left.Amount >= right.Amount;

    /// <summary>Reads an amount.</summary>
    /// <param name="s">Digits, or <c>Rp</c> and digits with a point between thousands; before either a minus for a loss.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such amount, or has more than 64 bits.</exception>
    public static Rupiah Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Rupiah result)
            ? result
            : throw new FormatException($"{nameof(Rupiah)}: expected digits, or Rp and points between thousands (Rp1.500.000).");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)" />
    public static Rupiah Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>
    /// Reads an amount. <c>37.500</c> without <c>Rp</c> is refused: elsewhere it would mean thirty-seven and a half.
    /// </summary>
    /// <param name="s">Digits, or <c>Rp</c> and digits with a point between thousands; before either a minus for a loss.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The amount, or zero.</param>
    /// <returns>Whether the text is such an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rupiah result)
    {
        result = default;
        bool negative = s.StartsWith('-');
        scoped ReadOnlySpan<char> digits = negative ? s[1..] : s;
        Span<char> plain = stackalloc char[MaxDigits];
        if (digits.StartsWith("Rp", StringComparison.Ordinal))
        {
            digits = plain[..Ungroup(digits[2..], plain)];
        }

        ulong limit = negative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        if (digits.Length > MaxDigits
            || !ulong.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out ulong magnitude)
            || magnitude > limit)
        {
            return false;
        }

        result = new Rupiah(unchecked(negative ? -(long)magnitude : (long)magnitude));
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Rupiah)" />
    public static bool TryParse(string? s, IFormatProvider? provider, out Rupiah result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Compares by amount.</summary>
    /// <param name="other">The other amount.</param>
    public int CompareTo(Rupiah other) => Amount.CompareTo(other.Amount);

    /// <summary>The amount as <c>Rp1.500.000</c>, a loss as <c>-Rp1.500.000</c>.</summary>
    public override string ToString() =>
        Amount < 0
            ? string.Concat("-Rp", Amount.ToString("N0", Points).AsSpan(1))
            : "Rp" + Amount.ToString("N0", Points);

    // Gives the number of digits; 0 where the points do not stand between thousands.
    private static int Ungroup(ReadOnlySpan<char> grouped, Span<char> digits)
    {
        int count = 0;
        for (int i = 0; i < grouped.Length; i++)
        {
            bool separator = (grouped.Length - i) % 4 == 0;
            if (separator != (grouped[i] == '.') || (separator && i == 0) || (!separator && count == digits.Length))
            {
                return 0;
            }

            if (!separator)
            {
                digits[count++] = grouped[i];
            }
        }

        return count;
    }
}
