using System.Collections;
using System.Runtime.CompilerServices;

namespace Desmigratif.Domain.Values;

/// <summary>
/// An immutable list that equals another one with equal elements in the same order. The default value is the empty list, so an
/// absent member reads as empty.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? items;

    internal EquatableArray(T[] items) => this.items = items.Length == 0 ? null : items;

    /// <summary>How many elements there are.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The element at a place.</summary>
    /// <param name="index">The place, from 0 (inclusive) to <see cref="Count"/> (exclusive).</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (items ?? [])[index];

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>The elements as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether an element equal to this one is in the list.</summary>
    /// <param name="item">The element to look for.</param>
    public bool Contains(T item)
    {
        if (items is null)
        {
            return false;
        }

        if (!typeof(T).IsValueType)
        {
            // A known code is made once, so it nearly always is the same object that stands there.
            foreach (T own in items)
            {
                if (ReferenceEquals(own, item))
                {
                    return true;
                }
            }
        }

        return Array.IndexOf(items, item) >= 0;
    }

    /// <summary>Walks through the elements without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <inheritdoc />
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(items, other.items))
        {
            return true;
        }

        return Count == other.Count && AsSpan().SequenceEqual(other.AsSpan());
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>How many elements there are; never the elements, which may be personal.</summary>
    public override string ToString() => $"[{Count}]";
}
