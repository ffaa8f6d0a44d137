namespace Desmigratif.Domain.Records;

/// <summary>
/// Names another record of the same bundle, or an object with an id inside one, by its id. Two references are equal when they name the same id. The default value names
/// nothing, which is what an absent member means.
/// </summary>
/// <typeparam name="T">
/// The type of what is named; <see cref="RegisterRecord"/> where several types may be, which <see cref="NamesOneOfAttribute"/> then lists.
/// </typeparam>
public readonly struct Reference<T> : IEquatable<Reference<T>>
    where T : Fact
{
    /// <summary>Names what has this id.</summary>
    /// <param name="id">An id, see <see cref="RecordId"/>; <see langword="null"/> names nothing.</param>
    public Reference(string? id) => Id = id;

    /// <summary>The id of what is named, or nothing.</summary>
    public string? Id { get; }

    /// <summary>Whether nothing is named.</summary>
    public bool IsAbsent => Id is null;

    /// <summary>Names what has this id.</summary>
    /// <param name="id">An id, or <see langword="null"/>.</param>
    public static implicit operator Reference<T>(string? id) => new(id);

    /// <summary>Whether both name the same id, compared ordinally.</summary>
    public static bool operator ==(Reference<T> left, Reference<T> right) => left.Equals(right);

    /// <summary>Whether the two name different ids.</summary>
    public static bool operator !=(Reference<T> left, Reference<T> right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Reference<T> other) => string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Reference<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Id is null ? 0 : StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id, or the empty text where nothing is named.</summary>
    public override string ToString() => Id ?? "";
}
