using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Json;

/// <summary>A problem on the line that is being read; it becomes a finding when the line's record is known.</summary>
internal sealed record LineProblem(ReadingRule Rule, string Pointer, int Column, EquatableArray<FindingParameter> Parameters);
