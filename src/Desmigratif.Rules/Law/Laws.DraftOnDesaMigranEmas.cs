using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>Draft Permen P2MI on Desa Migran Emas.</content>
public static partial class Laws
{
    /// <summary>
    /// What is known of the draft on Desa Migran Emas, the successor of the programme. A draft binds nobody: what it asks
    /// only warns.
    /// </summary>
    public static Instrument DraftOnDesaMigranEmas { get; } = new(
        "Draft Permen P2MI on Desa Migran Emas",
        InstrumentKind.Guidance,
        new(
            "Rancangan Peraturan Menteri Pelindungan Pekerja Migran Indonesia tentang Desa Migran Emas",
            "Draft regulation of the Minister for the Protection of Migrant Workers on golden migrant villages (Desa "
            + "Migran Emas)"),
        InForce: null,
        Repealed: null,
        "https://www.kp2mi.go.id/berita-detail/kemenp2mi-perkuat-pengembangan-program-desa-migran-emas-melalu"
        + "i-penyusunan-rancangan-peraturan-menteri",
        Reviewed,
        Confidence.B)
    {
        IndonesianName = "Rancangan Permen P2MI tentang Desa Migran Emas",
    };
}
