using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The agreement of worker and placing body (<i>perjanjian penempatan</i>; UU 18/2017 Art. 13(g)).</summary>
public sealed record PlacementAgreement : Fact
{
    /// <summary>The day of signing.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The occupation it promises (ISCO-08).</summary>
    public Written<OccupationCode>? Occupation { get; init; }
}
