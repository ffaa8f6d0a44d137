using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Engine;

/// <summary>One place at which a rule is not met.</summary>
/// <param name="Pointer">The place in the record, as a JSON Pointer; the empty text is the record as a whole.</param>
/// <param name="Parameters">What fills the placeholders of the message. Never a personal value.</param>
/// <param name="Message">A message for this case; nothing for the rule's own.</param>
public sealed record Fault(string Pointer, EquatableArray<FindingParameter> Parameters = default, Wording? Message = null);
