using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Cli.Explaining;

/// <summary>One thing about a rule that is not the same on two days.</summary>
/// <param name="Code">The rule.</param>
/// <param name="What">What changed.</param>
/// <param name="Word">What changed, as the word of the JSON form.</param>
/// <param name="Subject">The parameter or the kind of paper; nothing for the rule itself.</param>
/// <param name="Before">The value on the first day; nothing where there is none.</param>
/// <param name="After">The value on the second day; nothing where there is none.</param>
/// <param name="Basis">What the rule rests on, on the day on which it applies.</param>
internal sealed record LawChange(RuleId Code, Wording What, string Word, string? Subject, Wording? Before, Wording? After, EquatableArray<Citation> Basis);
