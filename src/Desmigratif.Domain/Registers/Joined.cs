using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Registers;

/// <summary>The records of a table that share a key, to be walked through in the order of the file. The default value holds none.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
public ref struct Joined<T>
    where T : RegisterRecord
{
    private readonly RecordTable<T>? table;
    private readonly int[]? next;
    private int index;
    private bool started;

    internal Joined(RecordTable<T> table, int[] next, int first)
    {
        this.table = table;
        this.next = next;
        index = first;
    }

    /// <summary>The record reached.</summary>
    public readonly T Current => table![index];

    /// <summary>The index of the record reached in its table.</summary>
    public readonly int CurrentIndex => index;

    /// <summary>Whether there is no record.</summary>
    public readonly bool IsEmpty => table is null || index < 0;

    /// <summary>The walk itself, so that it can stand in a <c>foreach</c>.</summary>
    public readonly Joined<T> GetEnumerator() => this;

    /// <summary>Goes on to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (next is null || index < 0)
        {
            return false;
        }

        if (started)
        {
            index = next[index];
        }

        started = true;
        return index >= 0;
    }
}
