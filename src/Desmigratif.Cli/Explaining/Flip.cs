using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Explaining;

/// <summary>A decision that is another one on the second day.</summary>
/// <param name="Before">The decision on the first day.</param>
/// <param name="After">The decision on the second day.</param>
internal sealed record Flip(Decision Before, Decision After)
{
    /// <summary>Gets the rules whose verdict is another one, each with both.</summary>
    public IEnumerable<(RuleVerdict Before, RuleVerdict After)> Rules =>
        from before in Before.Rules
        join after in After.Rules on before.Code equals after.Code
        where before.Verdict != after.Verdict
        select (before, after);
}
