using System.Diagnostics.CodeAnalysis;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>
/// Who decided on the care of a child: an office (<c>social-office</c>, <c>court</c>), or else a person, by the id of the record.
/// No person can be named by the word of an office.
/// </summary>
public sealed class Decider : ISpanParsable<Decider>, IEquatable<Decider>
{
    private Decider(string text, DecidingOffice? office)
    {
        Text = text;
        Office = office;
        Person = office is null ? text : default(Reference<Person>);
    }

    /// <summary>The word of the office, or the id of the person.</summary>
    public string Text { get; }

    /// <summary>The office; nothing where a person decided.</summary>
    public DecidingOffice? Office { get; }

    /// <summary>The person; absent where an office decided.</summary>
    public Reference<Person> Person { get; }

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Decider? left, Decider? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Decider? left, Decider? right) => !(left == right);

    /// <summary>Reads the word of an office or the id of a person.</summary>
    /// <param name="s">The text, without surrounding blanks.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Decider Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Decider? result)
            ? result
            : throw new FormatException($"{nameof(Decider)}: expected social-office, court or the id of a person.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)" />
    public static Decider Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <summary>Reads the word of an office or the id of a person.</summary>
    /// <param name="s">The text, without surrounding blanks.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The decider, or nothing.</param>
    /// <returns>Whether the text is either.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Decider? result)
    {
        if (!RecordId.IsValid(s))
        {
            result = null;
            return false;
        }

        DecidingOffice office = DecidingOffice.List.Of(s.ToString());
        result = new Decider(office.Text, office.IsKnown ? office : null);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Decider?)" />
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [NotNullWhen(true)] out Decider? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc />
    public bool Equals(Decider? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Decider);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The word of the office, or the id of the person.</summary>
    public override string ToString() => Text;
}
