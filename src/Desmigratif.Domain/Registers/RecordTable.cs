using System.Collections;
using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Registers;

/// <summary>The records of one type in a register, in the order of the file, with look-up by id.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
public sealed class RecordTable<T> : IReadOnlyList<T>, IPlaces
    where T : RegisterRecord
{
    private readonly T[] records;
    private readonly int[] places;
    private readonly Dictionary<string, int> byId;
    private readonly bool hasRepeats;

    internal RecordTable(ReadOnlySpan<RegisterRecord> all)
    {
        int count = 0;
        foreach (RegisterRecord record in all)
        {
            count += record is T ? 1 : 0;
        }

        records = new T[count];
        places = new int[count];
        byId = new(count, StringComparer.Ordinal);
        int index = 0;
        for (int place = 0; place < all.Length; place++)
        {
            if (all[place] is T record)
            {
                records[index] = record;
                places[index] = place;
                if (record.Id is { } id && !byId.TryAdd(id, index))
                {
                    hasRepeats = true;
                }

                index++;
            }
        }
    }

    /// <summary>How many records there are.</summary>
    public int Count => records.Length;

    /// <summary>The record at an index.</summary>
    /// <param name="index">From 0 (inclusive) to <see cref="Count"/> (exclusive).</param>
    /// <exception cref="IndexOutOfRangeException">There is no such index.</exception>
    public T this[int index] => records[index];

    /// <summary>The record with an id; of several with the same id the first in the file.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <returns>The record, or nothing.</returns>
    public T? Find(string? id) => IndexOf(id) is >= 0 and int index ? records[index] : null;

    /// <summary>The record a reference names.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The record, or nothing.</returns>
    public T? Find(Reference<T> reference) => Find(reference.Id);

    /// <summary>The index of the record with an id; of several the first.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <returns>The index, or -1.</returns>
    public int IndexOf(string? id) => id is not null && byId.TryGetValue(id, out int index) ? index : -1;

    /// <summary>The place of a record of this table among all records of the register.</summary>
    /// <param name="index">The index in this table.</param>
    public int PlaceOf(int index) => places[index];

    /// <summary>Walks through the records without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(records).GetEnumerator();

    bool IPlaces.HasRepeats => hasRepeats;

    int IPlaces.FirstPlaceOf(string id) => IndexOf(id) is >= 0 and int index ? places[index] : -1;

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)records).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => records.GetEnumerator();
}
