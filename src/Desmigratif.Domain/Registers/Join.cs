using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Registers;

/// <summary>Which records of one table share a key, in the order of the file: an index over the table that never changes.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
public sealed class Join<T>
    where T : RegisterRecord
{
    private readonly RecordTable<T> table;
    private readonly Dictionary<string, int> first;
    private readonly int[] next;

    internal Join(RecordTable<T> table, Func<T, string?> key)
    {
        this.table = table;
        first = new(table.Count, StringComparer.Ordinal);
        next = new int[table.Count];
        for (int index = table.Count - 1; index >= 0; index--)
        {
            next[index] = -1;
            if (key(table[index]) is { } text)
            {
                ref int head = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(first, text, out bool exists);
                next[index] = exists ? head : -1;
                head = index;
            }
        }
    }

    /// <summary>The records with this key.</summary>
    /// <param name="key">The key, compared ordinally; nothing matches nothing.</param>
    public Joined<T> this[string? key] => new(table, next, FirstIndex(key));

    /// <summary>The index in its table of the first record with this key, or -1.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    public int FirstIndex(string? key) => key is not null && first.TryGetValue(key, out int index) ? index : -1;
}
