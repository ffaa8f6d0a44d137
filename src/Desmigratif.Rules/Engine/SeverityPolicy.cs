using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;

namespace Desmigratif.Rules.Engine;

/// <summary>
/// Severities that a programme or an office sets for itself, rule by rule. A policy changes how hard a finding is, never whether it
/// is one, and it cannot make a rule block that rests on less than a statute.
/// </summary>
public sealed class SeverityPolicy
{
    private readonly Dictionary<RuleId, Severity>? severities;

    /// <summary>Makes a policy.</summary>
    /// <param name="severities">The rules whose severity is set.</param>
    /// <exception cref="ArgumentException">A rule stands there twice.</exception>
    public SeverityPolicy(IEnumerable<KeyValuePair<RuleId, Severity>> severities) => this.severities = new(severities);

    private SeverityPolicy()
    {
    }

    /// <summary>A policy that changes nothing.</summary>
    public static SeverityPolicy None { get; } = new();

    /// <summary>The rules whose severity is set, in order of their ids.</summary>
    public IEnumerable<KeyValuePair<RuleId, Severity>> Severities =>
        severities?.OrderBy(pair => pair.Key) ?? Enumerable.Empty<KeyValuePair<RuleId, Severity>>();

    internal bool IsEmpty => severities is null;

    /// <summary>How hard a rule is under this policy.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="declared">What the rule declares.</param>
    /// <param name="profile">The profile of the register.</param>
    /// <returns>The severity; nothing where the rule does not apply under that profile.</returns>
    public Severity? Of(RuleId id, SeverityByProfile declared, Profile profile) =>
        declared.Under(profile) is not { } severity ? null
        : severities is not null && severities.TryGetValue(id, out Severity set) ? set
        : severity;
}
