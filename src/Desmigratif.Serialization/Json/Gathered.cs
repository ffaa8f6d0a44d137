using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Json;

/// <summary>The elements of a list while they are read. Up to sixteen, nearly always all, cost nothing but the list.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal ref struct Gathered<T>
{
    private const int Few = 16;

    private First first;
    private List<T>? all;

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count < Few)
        {
            first[Count] = item;
        }
        else
        {
            all ??= [.. (ReadOnlySpan<T>)first];
            all.Add(item);
        }

        Count++;
    }

    public readonly EquatableArray<T> ToEquatableArray() =>
        EquatableArray.Create(all is null ? ((ReadOnlySpan<T>)first)[..Count] : CollectionsMarshal.AsSpan(all));

    [InlineArray(Few)]
    private struct First
    {
        private T item;
    }
}
