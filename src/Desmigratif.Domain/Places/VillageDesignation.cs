using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>What happened to a village in one programme: proposed, then designated or declined, perhaps ended.</summary>
/// <indonesian title="Penetapan desa">
/// Perjalanan desa dalam satu program: diusulkan, lalu ditetapkan atau ditolak, mungkin kemudian berakhir.
/// </indonesian>
public sealed record VillageDesignation : Fact
{
    /// <summary>The programme.</summary>
    /// <indonesian title="Program">Program yang dimaksud.</indonesian>
    public VillageProgramme? Programme { get; init; }

    /// <summary>The year of formation (<i>angkatan</i>) that the village is counted under.</summary>
    /// <indonesian title="Angkatan">Tahun pembentukan desa menurut hitungan program.</indonesian>
    public int? Cohort { get; init; }

    /// <summary>The day of the proposal.</summary>
    /// <indonesian title="Tanggal usulan">Hari pengusulan.</indonesian>
    public LocalDate? ProposedOn { get; init; }

    /// <summary>The office that proposed the village, usually the regency.</summary>
    /// <indonesian title="Pengusul">Instansi yang mengusulkan, biasanya kabupaten/kota.</indonesian>
    public string? ProposedBy { get; init; }

    /// <summary>The day of the decision.</summary>
    /// <indonesian title="Tanggal keputusan">Hari keputusan.</indonesian>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>What was decided.</summary>
    /// <indonesian title="Keputusan">Apa yang diputuskan.</indonesian>
    public DesignationDecision? Decision { get; init; }

    /// <summary>The decree in which the decision stands, by kind, number and year.</summary>
    /// <indonesian title="Dasar penetapan">Surat keputusan yang memuatnya: jenis, nomor, dan tahun.</indonesian>
    public string? Instrument { get; init; }
}
