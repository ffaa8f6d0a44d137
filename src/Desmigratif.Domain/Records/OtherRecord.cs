namespace Desmigratif.Domain.Records;

/// <summary>
/// A record of a type that this version of the format does not know: of a later version, or of somebody's own making. It is kept as it
/// was written and written back unchanged.
/// </summary>
public sealed record OtherRecord : RegisterRecord
{
    /// <summary>Keeps a record.</summary>
    /// <param name="type">The type, as the record names it.</param>
    /// <param name="json">The whole line: one JSON object.</param>
    public OtherRecord(RecordType type, string json)
    {
        Type = type;
        Json = json;
    }

    /// <inheritdoc />
    public override RecordType Type { get; }

    /// <summary>The whole line as it was written: one JSON object. It may hold personal values: do not print it.</summary>
    public string Json { get; }
}
