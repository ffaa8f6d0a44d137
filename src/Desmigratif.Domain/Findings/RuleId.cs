using System.Diagnostics.CodeAnalysis;

namespace Desmigratif.Domain.Findings;

/// <summary>
/// The name of a rule for ever: two to eight capital letters, a hyphen, three digits (<c>PLC-001</c>). Ids are compared ordinally;
/// a retired id is never used again.
/// </summary>
public sealed class RuleId : ISpanParsable<RuleId>, IEquatable<RuleId>, IComparable<RuleId>
{
    private RuleId(string text) => Text = text;

    /// <summary>The id as it is written.</summary>
    public string Text { get; }

    /// <summary>The letters before the hyphen: the group of rules it belongs to.</summary>
    public string Prefix => Text[..^4];

    /// <summary>Whether both are the same id.</summary>
    public static bool operator ==(RuleId? left, RuleId? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(RuleId? left, RuleId? right) => !(left == right);

    /// <summary>Whether the first comes before the second, ordinally.</summary>
    public static bool operator <(RuleId left, RuleId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first does not come after the second, ordinally.</summary>
    public static bool operator <=(RuleId left, RuleId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second, ordinally.</summary>
    public static bool operator >(RuleId left, RuleId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come before the second, ordinally.</summary>
    public static bool operator >=(RuleId left, RuleId right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same everywhere.</param>
    /// <exception cref="FormatException">The text is no rule id.</exception>
    public static RuleId Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static RuleId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out RuleId? id)
            ? id
            : throw new FormatException($"{nameof(RuleId)}: expected two to eight capital letters, a hyphen and three digits (PLC-001).");

    /// <summary>Reads an id without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id, or nothing.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out RuleId? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out RuleId?)" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out RuleId? result)
    {
        bool valid = s.Length is >= 6 and <= 12
            && s[^4] == '-'
            && !s[..^4].ContainsAnyExceptInRange('A', 'Z')
            && !s[^3..].ContainsAnyExceptInRange('0', '9');
        result = valid ? new RuleId(s.ToString()) : null;
        return valid;
    }

    /// <inheritdoc />
    public bool Equals(RuleId? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RuleId);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc />
    public int CompareTo(RuleId? other) => string.CompareOrdinal(Text, other?.Text);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Text;
}
