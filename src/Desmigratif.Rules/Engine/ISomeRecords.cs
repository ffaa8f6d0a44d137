using Desmigratif.Domain.Records;

namespace Desmigratif.Rules.Engine;

/// <summary>A rule over every record that has nothing to ask of some types of records: they are not put before it.</summary>
internal interface ISomeRecords
{
    /// <summary>Whether the rule may have something to ask of records of a type.</summary>
    /// <param name="type">The type.</param>
    bool LooksAt(RecordType type);
}
