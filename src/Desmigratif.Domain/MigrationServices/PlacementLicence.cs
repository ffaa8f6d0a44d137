using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The licence to run placement services (SIP3MI; UU 18/2017 Art. 51).</summary>
public sealed record PlacementLicence : Fact
{
    /// <summary>The number of the licence.</summary>
    public string? Number { get; init; }

    /// <summary>The first day of validity (inclusive).</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of validity (inclusive); absent where no end is known.</summary>
    public LocalDate? To { get; init; }
}
