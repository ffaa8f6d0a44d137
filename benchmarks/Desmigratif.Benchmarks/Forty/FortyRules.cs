using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Benchmarks.Forty;

/// <summary>The forty checks as rules of the national rule book: with their law through time, and three-valued.</summary>
internal static class FortyRules
{
    /// <summary>PEO-001 to 012 and 016, every PLC and DOC-001: all that a person and an episode are asked by themselves.</summary>
    public static RuleBook Book { get; } = RuleBook.National.Only([.. RuleBook.National.Rules.Select(rule => rule.Id).Where(IsOfTheForty)]);

    private static bool IsOfTheForty(RuleId id) =>
        id.Text.StartsWith("PLC-", StringComparison.Ordinal)
        || id.Text is "DOC-001" or "PEO-016"
        || (id.Text.StartsWith("PEO-", StringComparison.Ordinal) && string.CompareOrdinal(id.Text, "PEO-012") <= 0);
}
