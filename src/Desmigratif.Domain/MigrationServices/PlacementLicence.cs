using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The licence to run placement services (SIP3MI; UU 18/2017 Art. 51).</summary>
/// <indonesian title="Izin penempatan">Surat izin perusahaan penempatan PMI (SIP3MI; UU 18/2017 Pasal 51).</indonesian>
public sealed record PlacementLicence : Fact
{
    /// <summary>The number of the licence.</summary>
    /// <indonesian title="Nomor">Nomor izin.</indonesian>
    public string? Number { get; init; }

    /// <summary>The first day of validity (inclusive).</summary>
    /// <indonesian title="Berlaku mulai">Hari pertama masa berlaku, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>The last day of validity (inclusive); absent where no end is known.</summary>
    /// <indonesian title="Berlaku sampai">
    /// Hari terakhir masa berlaku, termasuk hari itu; kosong bila tidak diketahui.
    /// </indonesian>
    public LocalDate? To { get; init; }
}
