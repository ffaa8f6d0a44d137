using Desmigratif.Domain.Findings;

namespace Desmigratif.Serialization.Reading;

/// <summary>How often one rule of the format was not met in one bundle.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Severity">How hard it is under the bundle's profile.</param>
/// <param name="Count">How many problems there were, those included that were not kept in full.</param>
public sealed record ProblemCount(RuleId Code, Severity Severity, long Count);
