using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>The verdict of a rule that lacks one or several facts.</summary>
internal static class MissingFacts
{
    /// <summary>Unknown, naming the absent ones.</summary>
    /// <param name="facts">The facts as pointers; nothing for a fact that is there. At least one is absent.</param>
    public static Verdict Of(params ReadOnlySpan<string?> facts)
    {
        Judgement judgement = default;
        foreach (string? fact in facts)
        {
            if (fact is not null)
            {
                judgement.Unknown(fact);
            }
        }

        return judgement.Verdict;
    }
}
