namespace Desmigratif.Domain.Values;

/// <summary>
/// A text that may identify a person: an address line, the name of an employer, the number of a paper. It prints as <c>***</c>; the
/// text itself is given only by <see cref="Reveal"/>. Two are equal when their texts are equal.
/// </summary>
public sealed class PersonalText : IEquatable<PersonalText>
{
    private readonly string text;

    /// <summary>Takes a text into keeping.</summary>
    /// <param name="text">The text, as written.</param>
    public PersonalText(string text) => this.text = text;

    /// <summary>Takes a text into keeping.</summary>
    /// <param name="text">The text, as written; <see langword="null"/> gives nothing.</param>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static implicit operator PersonalText?(string? text) => text is null ? null : new(text);

    /// <summary>Whether both texts are equal, compared ordinally.</summary>
    public static bool operator ==(PersonalText? left, PersonalText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(PersonalText? left, PersonalText? right) => !(left == right);

    /// <summary>The text. Whoever calls this answers for where it goes.</summary>
    public string Reveal() => text;

    /// <inheritdoc />
    public bool Equals(PersonalText? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PersonalText);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
