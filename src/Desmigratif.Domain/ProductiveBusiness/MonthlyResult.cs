using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>What a business group earned in one month.</summary>
/// <indonesian title="Hasil usaha bulanan">Hasil kelompok usaha dalam satu bulan.</indonesian>
public sealed record MonthlyResult : Fact
{
    /// <summary>The month, as written.</summary>
    /// <indonesian title="Bulan">Bulan, sebagaimana tertulis (TTTT-BB).</indonesian>
    public Written<CalendarMonth>? Month { get; init; }

    /// <summary>All that was sold (<i>omzet</i>), in rupiah.</summary>
    /// <indonesian title="Omzet (Rp)" english="Turnover (Rp)">Seluruh hasil penjualan, dalam rupiah.</indonesian>
    public Rupiah? TurnoverRp { get; init; }

    /// <summary>What was left after cost (<i>laba</i>), in rupiah; negative for a loss.</summary>
    /// <indonesian title="Laba (Rp)" english="Profit (Rp)">
    /// Sisa setelah dikurangi biaya, dalam rupiah; negatif bila rugi.
    /// </indonesian>
    [MayBeNegative]
    public Rupiah? ProfitRp { get; init; }

    /// <summary>How many units were sold.</summary>
    /// <indonesian title="Jumlah terjual">Banyaknya barang yang terjual.</indonesian>
    public int? Units { get; init; }
}
