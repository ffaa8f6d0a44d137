using Desmigratif.Domain.Findings;

namespace Desmigratif.Domain.Values;

/// <summary>
/// A word of a code list: what is written in a record, and what it is called in Indonesian and English. Codes of one list are equal
/// when their texts are equal. A code that the list does not hold is kept as it was written, with <see cref="IsKnown"/> false, and
/// every rule that branches on it answers <i>unknown</i>.
/// </summary>
public abstract class Code : IEquatable<Code>
{
    private protected Code(string text, Wording? label)
    {
        Text = text;
        Label = label;
    }

    /// <summary>The code as it is written. Of an unknown code this may be anything, so it is never printed.</summary>
    public string Text { get; }

    /// <summary>What the code is called, in both languages; nothing for an unknown code.</summary>
    public Wording? Label { get; }

    /// <summary>Whether the code list holds this code.</summary>
    public bool IsKnown => Label is not null;

    /// <summary>The place of the code in its list, in published order from 0; -1 for an unknown code.</summary>
    public int Place { get; private set; } = -1;

    /// <summary>Whether both are the same code of the same list.</summary>
    public static bool operator ==(Code? left, Code? right) =>
        ReferenceEquals(left, right) || (left is { IsKnown: false } && left.Equals(right));

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Code? left, Code? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(Code? other) =>
        ReferenceEquals(this, other)
        || (other is not null && !IsKnown && !other.IsKnown && GetType() == other.GetType() && string.Equals(Text, other.Text, StringComparison.Ordinal));

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => Equals(obj as Code);

    /// <inheritdoc />
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    internal void PutAt(int place) => Place = place;

    /// <summary>The code; for an unknown one only that it is unknown, since what was typed there may be personal.</summary>
    public sealed override string ToString() => IsKnown ? Text : "(unknown code)";
}
