using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>Guidance of KP2MI, October 2025.</content>
public static partial class Laws
{
    /// <summary>
    /// What the ministry asked of village heads in October 2025: that the giver of a permission be present at the signing. It is no
    /// law: it only warns.
    /// </summary>
    public static Instrument GuidanceOfOctober2025 { get; } = new(
        "Guidance of KP2MI, October 2025",
        InstrumentKind.Guidance,
        new(
            "Arahan Kementerian Pelindungan Pekerja Migran Indonesia kepada kepala desa, Oktober 2025",
            "Guidance of the Ministry for the Protection of Migrant Workers to village heads, October 2025"),
        InForce: new LocalDate(2025, 10, 1),
        Repealed: null,
        "https://apakabaronline.com/peran-penting-desa-dalam-melindungi-pmi",
        Reviewed,
        Confidence.B)
    {
        IndonesianName = "Arahan KP2MI, Oktober 2025",
    };
}
