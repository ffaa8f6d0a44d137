using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>A sign of trouble that reached the village. One is enough; there is no score.</summary>
/// <indonesian title="Laporan tanda bahaya">
/// Tanda bahaya yang sampai ke desa. Satu saja sudah cukup; tidak ada penilaian angka.
/// </indonesian>
public sealed record Report : Fact
{
    /// <summary>What was reported.</summary>
    /// <indonesian title="Tanda bahaya">Apa yang dilaporkan.</indonesian>
    public ReportFlag? Flag { get; init; }

    /// <summary>The day of the report.</summary>
    /// <indonesian title="Tanggal">Hari laporan diterima.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>Who reported it.</summary>
    /// <indonesian title="Pelapor">Siapa yang melaporkan.</indonesian>
    public PersonalText? Source { get; init; }
}
