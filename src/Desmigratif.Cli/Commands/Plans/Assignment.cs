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

    public EquatableArray<VillagePin> Pins { get; init; }

    /// <summary>Gets a value indicating whether a decision does not say for which bundle it is, so that there may be one alone.</summary>
    public bool IsForOneBundle => Pins.Any(own => own.Bundle is null);

    /// <summary>The decisions for a bundle.</summary>
    public EquatableArray<Pin> PinsOf(string? bundle) =>
        (from own in Pins
         where own.Bundle is null || string.Equals(own.Bundle, bundle, StringComparison.Ordinal)
         select own.Pin).ToEquatableArray();

    /// <summary>Gets what to export in place of proposals; nothing for no export.</summary>
    public ExportFormat? Export { get; init; }

    public bool WithNames { get; init; }
}
