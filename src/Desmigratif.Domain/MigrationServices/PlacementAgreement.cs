using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The agreement of worker and placing body (<i>perjanjian penempatan</i>; UU 18/2017 Art. 13(g)).</summary>
/// <indonesian title="Perjanjian penempatan">
/// Perjanjian antara pekerja dan pelaksana penempatan (UU 18/2017 Pasal 13 huruf g).
/// </indonesian>
public sealed record PlacementAgreement : Fact
{
    /// <summary>The day of signing.</summary>
    /// <indonesian title="Tanggal ditandatangani">Hari penandatanganan.</indonesian>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The occupation it promises (ISCO-08).</summary>
    /// <indonesian title="Jabatan">Jabatan yang dijanjikan (ISCO-08).</indonesian>
    public Written<OccupationCode>? Occupation { get; init; }
}
