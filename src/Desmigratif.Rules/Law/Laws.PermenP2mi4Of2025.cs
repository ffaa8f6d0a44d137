using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>Permen P2MI 4/2025.</content>
public static partial class Laws
{
    /// <summary>The regulation on administrative sanctions: Permen P2MI 4/2025. Its year is known, its first day is not.</summary>
    public static Instrument PermenP2mi4Of2025 { get; } = new(
        "Permen P2MI 4/2025",
        InstrumentKind.Regulation,
        new(
            "Peraturan Menteri Pelindungan Pekerja Migran Indonesia tentang Sanksi Administratif dalam "
            + "Penempatan dan Pelindungan Pekerja Migran Indonesia",
            "Regulation of the Minister for the Protection of Migrant Workers on administrative sanctions in "
            + "placement and protection"),
        InForce: null,
        Repealed: null,
        "https://pasal.id/peraturan/permen/permen-p2mi-no-4-tahun-2025/koreksi/9440606",
        Reviewed,
        Confidence.A);
}
