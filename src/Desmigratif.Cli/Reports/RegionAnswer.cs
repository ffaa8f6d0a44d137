using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Regions;

namespace Desmigratif.Cli.Reports;

/// <summary>What is answered to a question about regions, in whatever format.</summary>
internal sealed record RegionAnswer
{
    /// <summary>Gets the code that was asked for; nothing where it was a name.</summary>
    public RegionCode? Code { get; init; }

    public RegionStatus Status { get; init; } = RegionStatus.Unknown;

    /// <summary>Gets a value indicating whether regions are listed, rather than one shown with all around it.</summary>
    public bool IsList { get; init; }

    /// <summary>Gets how many regions there are, of which perhaps not all are shown.</summary>
    public int Found { get; init; }

    public EquatableArray<Region> Regions { get; init; }

    /// <summary>Gets what is to be said where there is no region to show.</summary>
    public Wording? Message { get; init; }

    /// <summary>Gets the region in which a code that is not listed would lie.</summary>
    public Region? Around { get; init; }

    public EquatableArray<Region> Suggestions { get; init; }
}
