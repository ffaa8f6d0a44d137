using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.MigrationServices;

/// <summary>The licence to recruit for one named destination (SIP2MI; UU 18/2017 Art. 59).</summary>
/// <indonesian title="Izin perekrutan">
/// Surat izin perekrutan PMI untuk satu negara tujuan (SIP2MI; UU 18/2017 Pasal 59).
/// </indonesian>
public sealed record RecruitmentLicence : Fact
{
    /// <summary>The number of the licence.</summary>
    /// <indonesian title="Nomor">Nomor izin.</indonesian>
    public string? Number { get; init; }

    /// <summary>The destination it names.</summary>
    /// <indonesian title="Negara tujuan">Negara tujuan yang disebut dalam izin.</indonesian>
    public Written<CountryCode>? Destination { get; init; }

    /// <summary>The first day of validity (inclusive).</summary>
    /// <indonesian title="Berlaku mulai">Hari pertama masa berlaku, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }

    /// <summary>The last day of validity (inclusive); absent where no end is known.</summary>
    /// <indonesian title="Berlaku sampai">
    /// Hari terakhir masa berlaku, termasuk hari itu; kosong bila tidak diketahui.
    /// </indonesian>
    public LocalDate? To { get; init; }
}
