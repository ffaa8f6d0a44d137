using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>
/// The registration at the regency manpower office, which makes somebody a prospective worker (UU 18/2017 Art. 1(1)).
/// </summary>
/// <indonesian title="Pendaftaran">
/// Pendaftaran pada dinas ketenagakerjaan kabupaten/kota, yang menjadikan seseorang calon PMI (UU 18/2017 Pasal 1 angka 1).
/// </indonesian>
public sealed record Registration : Fact
{
    /// <summary>The day of registration.</summary>
    /// <indonesian title="Tanggal">Hari pendaftaran.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>The manpower office.</summary>
    /// <indonesian title="Dinas">Dinas yang mencatat pendaftaran.</indonesian>
    public string? Office { get; init; }

    /// <summary>The number given there.</summary>
    /// <indonesian title="Nomor">Nomor pendaftaran dari dinas.</indonesian>
    public PersonalText? Number { get; init; }
}
