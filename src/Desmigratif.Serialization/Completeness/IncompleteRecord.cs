using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Serialization.Completeness;

/// <summary>A record that a profile asks more of than it has.</summary>
/// <param name="Record">Which record: its type and id.</param>
/// <param name="Line">The line of the file that it was read from, counted from 1; 0 for a record made in code.</param>
/// <param name="Missing">What is missing, in the order in which the format lists members; at least one.</param>
public sealed record IncompleteRecord(RecordName Record, long Line, EquatableArray<MissingMember> Missing);
