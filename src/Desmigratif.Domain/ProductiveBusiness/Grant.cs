using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>Aid to a business group (<i>bantuan sarana usaha</i>).</summary>
/// <indonesian title="Bantuan sarana usaha">Bantuan bagi kelompok usaha.</indonesian>
public sealed record Grant : Fact
{
    /// <summary>What was given.</summary>
    /// <indonesian title="Jenis bantuan">Apa yang diberikan.</indonesian>
    public GrantKind? Kind { get; init; }

    /// <summary>The day of hand-over.</summary>
    /// <indonesian title="Tanggal serah terima">Hari serah terima.</indonesian>
    public LocalDate? On { get; init; }

    /// <summary>How much it is worth, in rupiah.</summary>
    /// <indonesian title="Nilai (Rp)" english="Amount (Rp)">Nilai bantuan, dalam rupiah.</indonesian>
    public Rupiah? AmountRp { get; init; }

    /// <summary>The pieces of equipment.</summary>
    /// <indonesian title="Barang">Barang yang diserahkan.</indonesian>
    public EquatableArray<GrantItem> Items { get; init; }

    /// <summary>The number of the hand-over minutes (<i>BAST</i>).</summary>
    /// <indonesian title="Nomor BAST">Nomor berita acara serah terima.</indonesian>
    public string? HandoverMinutes { get; init; }
}
