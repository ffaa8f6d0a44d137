using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Engine;

/// <content>The national rules with values that a village, a regency or a province has set.</content>
public sealed partial class RuleBook
{
    /// <summary>The national rules with the values set by whoever applies them. The values are part of the book's hash.</summary>
    /// <param name="local">The values; what is not set leaves its rule silent.</param>
    /// <exception cref="ArgumentException">A value is outside its range, see <see cref="LocalParameters.Faults"/>.</exception>
    public static RuleBook NationalWith(LocalParameters local) =>
        local.Faults() is { IsEmpty: false } faults
            ? throw new ArgumentException($"These values cannot be used: {string.Join(", ", faults)}.", nameof(local))
            : new(NationalRules(local), SeverityPolicy.None);
}
