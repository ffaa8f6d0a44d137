namespace Desmigratif.Domain.Values;

/// <summary>
/// A number that belongs to a person: of an identity, a family card, a telephone. It prints masked; the number itself is given
/// only by <see cref="Reveal"/>. Two are equal when they are of the same type and their canonical texts are equal.
/// </summary>
public abstract class PersonalNumber : IEquatable<PersonalNumber>
{
    private protected PersonalNumber(string text) => Text = text;

    private protected string Text { get; }

    /// <summary>Whether both are the same number of the same type.</summary>
    public static bool operator ==(PersonalNumber? left, PersonalNumber? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(PersonalNumber? left, PersonalNumber? right) => !(left == right);

    /// <summary>The number in its canonical form. Whoever calls this answers for where it goes.</summary>
    public string Reveal() => Text;

    /// <inheritdoc />
    public bool Equals(PersonalNumber? other) =>
        ReferenceEquals(this, other)
        || (other is not null && GetType() == other.GetType() && string.Equals(Text, other.Text, StringComparison.Ordinal));

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => Equals(obj as PersonalNumber);

    /// <inheritdoc />
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The number with its middle starred out, so that two of them can be told apart and none can be used.</summary>
    public sealed override string ToString() => Mask(Text);

    private protected abstract string Mask(string text);

    private protected static string Mask(string text, int head, int tail) =>
        string.Concat(text.AsSpan(0, head), new string('*', text.Length - head - tail), text.AsSpan(text.Length - tail));
}
