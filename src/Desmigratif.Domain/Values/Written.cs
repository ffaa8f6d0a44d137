namespace Desmigratif.Domain.Values;

/// <summary>
/// A number or code that stands in a record as somebody wrote it, together with what it means, if it means anything. A rule can so
/// judge a text that is no such number, and the text is written back unchanged. Two are equal when their texts are equal.
/// </summary>
/// <typeparam name="T">What a well-formed text means.</typeparam>
public sealed class Written<T> : IEquatable<Written<T>>
    where T : class, ISpanParsable<T>
{
    /// <summary>Takes a text and reads it as far as it can be read.</summary>
    /// <param name="text">The text as written, not empty.</param>
    public Written(string text)
    {
        Text = text;
        Value = T.TryParse(text, provider: null, out T? value) ? value : null;
    }

    /// <summary>The text as it was written. It may be a personal value: do not print it.</summary>
    public string Text { get; }

    /// <summary>What the text means; nothing where it is not well formed.</summary>
    public T? Value { get; }

    /// <summary>Whether both texts are equal, compared ordinally.</summary>
    public static bool operator ==(Written<T>? left, Written<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(Written<T>? left, Written<T>? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(Written<T>? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Written<T>);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The value as its own type prints it, masked where it is personal; <c>***</c> where the text means nothing.</summary>
    public override string ToString() => Value?.ToString() ?? "***";
}
