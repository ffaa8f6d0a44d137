using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Reports;

/// <summary>How often one rule was not met, at one severity.</summary>
internal sealed class Tally(RuleId code, Severity severity)
{
    public RuleId Code { get; } = code;

    public Severity Severity { get; } = severity;

    public long Count { get; set; }
}
