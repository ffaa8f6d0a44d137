using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>A regulation of the village (<i>peraturan desa</i>).</summary>
/// <indonesian title="Peraturan desa">Peraturan desa.</indonesian>
public sealed record VillageRegulation : Fact
{
    /// <summary>The number of the regulation.</summary>
    /// <indonesian title="Nomor">Nomor peraturan.</indonesian>
    public string? Number { get; init; }

    /// <summary>What it regulates; <c>migrant-protection</c> for the protection of migrant workers.</summary>
    /// <indonesian title="Tentang">Hal yang diatur; migrant-protection untuk pelindungan pekerja migran.</indonesian>
    public string? About { get; init; }

    /// <summary>The day of enactment.</summary>
    /// <indonesian title="Tanggal ditetapkan">Hari penetapan.</indonesian>
    public LocalDate? EnactedOn { get; init; }
}
