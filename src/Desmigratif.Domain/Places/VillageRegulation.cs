using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>A regulation of the village (<i>peraturan desa</i>).</summary>
public sealed record VillageRegulation : Fact
{
    /// <summary>The number of the regulation.</summary>
    public string? Number { get; init; }

    /// <summary>What it regulates; <c>migrant-protection</c> for the protection of migrant workers.</summary>
    public string? About { get; init; }

    /// <summary>The day of enactment.</summary>
    public LocalDate? EnactedOn { get; init; }
}
