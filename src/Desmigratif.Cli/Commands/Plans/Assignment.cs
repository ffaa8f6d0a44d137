using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment.Exporting;
using NodaTime;

namespace Desmigratif.Cli.Commands.Plans;

/// <summary>What a person asked <c>assign</c> to do.</summary>
internal sealed record Assignment
{
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>Gets the day of the plan; nothing for today in each village.</summary>
    public LocalDate? AsOf { get; init; }

    public required Language Language { get; init; }

    public required string Format { get; init; }

    /// <summary>Gets the file of the proposals, or the folder of an export.</summary>
    public string? Output { get; init; }

    public required CarePolicy Policy { get; init; }

    /// <summary>Gets the file that the policy was read from; nothing for the default.</summary>
    public string? PolicyFile { get; init; }

    public EquatableArray<Pin> Pins { get; init; }

    /// <summary>Gets what to export in place of proposals; nothing for no export.</summary>
    public ExportFormat? Export { get; init; }

    public bool WithNames { get; init; }
}
