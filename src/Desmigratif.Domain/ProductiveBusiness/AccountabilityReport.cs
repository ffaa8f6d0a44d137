using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>The report on money that a group was given (<i>laporan pertanggungjawaban, LPJ</i>).</summary>
/// <indonesian title="Laporan pertanggungjawaban">Laporan pertanggungjawaban (LPJ) atas uang yang diterima kelompok.</indonesian>
public sealed record AccountabilityReport : Fact
{
    /// <summary>The last day on which it may be filed (inclusive), as the grant says; none is assumed.</summary>
    /// <indonesian title="Batas penyampaian">
    /// Hari terakhir penyampaian, termasuk hari itu, sebagaimana disebut dalam bantuan; tidak ada batas yang diandaikan.
    /// </indonesian>
    public LocalDate? DueOn { get; init; }

    /// <summary>The day on which it was filed; absent until then.</summary>
    /// <indonesian title="Tanggal disampaikan">Hari laporan disampaikan; kosong sampai saat itu.</indonesian>
    public LocalDate? FiledOn { get; init; }
}
