using Desmigratif.Domain.Records;

namespace Desmigratif.Rules.Engine;

/// <summary>The rules that look at one type of record, put before each record of it.</summary>
internal abstract class RecordRules
{
    /// <summary>Asks the rules that look at records of this type about one.</summary>
    /// <param name="check">The check that gathers the findings.</param>
    /// <param name="record">The record.</param>
    /// <param name="index">Its index in its table.</param>
    /// <param name="line">Its line.</param>
    public abstract void Ask(RegisterCheck check, RegisterRecord record, int index, long line);
}
