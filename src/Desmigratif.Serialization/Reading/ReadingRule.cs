using Desmigratif.Domain.Findings;

namespace Desmigratif.Serialization.Reading;

/// <summary>A rule of the interchange format that is checked while a file is read.</summary>
public sealed class ReadingRule
{
    internal ReadingRule(string id, SeverityByProfile severity, Wording says, Wording message)
    {
        Id = RuleId.Parse(id, provider: null);
        Severity = severity;
        Says = says;
        Message = message;
    }

    /// <summary>The id, for life.</summary>
    public RuleId Id { get; }

    /// <summary>How hard the rule is under each profile.</summary>
    public SeverityByProfile Severity { get; }

    /// <summary>The obligation as one statement, in both languages.</summary>
    public Wording Says { get; }

    /// <summary>What a finding tells a person: what is wrong and what to do, in both languages.</summary>
    public Wording Message { get; }

    /// <summary>Gets the place of the rule among <see cref="ReadingRules.All"/>.</summary>
    internal int Place => int.Parse(Id.Text.AsSpan(^3..), System.Globalization.CultureInfo.InvariantCulture) - 1;

    /// <summary>The id.</summary>
    public override string ToString() => Id.Text;
}
