namespace Desmigratif.Domain.Findings;

/// <summary>Names the record a finding is about.</summary>
/// <param name="Type">The record type as it is written, for example <c>migration</c>.</param>
/// <param name="Id">The id; nothing where the record has none that is well formed.</param>
public sealed record RecordName(string Type, string? Id);
