using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>Permen P2MI 17/2025.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation on the cost of placement: Permen P2MI 17/2025, contested. Its year is known, its first day is not.
    /// </summary>
    public static Instrument PermenP2mi17Of2025 { get; } = new(
        "Permen P2MI 17/2025",
        InstrumentKind.Regulation,
        new(
            "Peraturan Menteri Pelindungan Pekerja Migran Indonesia tentang Biaya Penempatan",
            "Regulation of the Minister for the Protection of Migrant Workers on the cost of placement"),
        InForce: null,
        Repealed: null,
        "https://pasal.id/peraturan/permen/permen-p2mi-no-17-tahun-2025/koreksi/9449675",
        Reviewed,
        Confidence.A);
}
