using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>Records in the order of their ids, so that the order of the file has no influence.</summary>
internal static class Records
{
    /// <summary>The records that have an id, sorted ordinally; of several with the same id the first in the file.</summary>
    public static IEnumerable<T> ById<T>(RecordTable<T> table)
        where T : RegisterRecord =>
        ((IEnumerable<T>)table)
            .Where(record => record.Id is { } id && ReferenceEquals(table.Find(id), record))
            .OrderBy(record => record.Id, StringComparer.Ordinal);
}
