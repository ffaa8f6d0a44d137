using Desmigratif.Cli.Reports;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Cli.Commands;

/// <summary>What a person asked <c>check</c> or <c>assess</c> to do.</summary>
internal sealed record Evaluation
{
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>Gets the assessment day; nothing for today in each village.</summary>
    public LocalDate? AsOf { get; init; }

    public required Language Language { get; init; }

    /// <summary>Gets the reports to write, at most one of them to the standard output.</summary>
    public required IReadOnlyList<ReportWish> Reports { get; init; }

    /// <summary>Gets the lowest severity that fails; nothing for never.</summary>
    public Severity? FailOn { get; init; }

    public required int MaxSamples { get; init; }

    /// <summary>Gets the profile to judge every bundle under, whatever it says of itself; nothing to go by the bundle.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Gets the rules, with the values and severities that were set for this run.</summary>
    public RuleBook Book { get; init; } = RuleBook.National;

    /// <summary>Gets the files that the rules were set by.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];
}
