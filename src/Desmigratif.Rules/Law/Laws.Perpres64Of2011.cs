using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>Perpres 64/2011.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation on health examinations: Perpres 64/2011. The law it carried out is repealed; whether it still binds is
    /// not known.
    /// </summary>
    public static Instrument Perpres64Of2011 { get; } = new(
        "Perpres 64/2011",
        InstrumentKind.Regulation,
        new(
            "Peraturan Presiden tentang Pemeriksaan Kesehatan dan Psikologi Calon Tenaga Kerja Indonesia",
            "Presidential regulation on the medical and psychological examination of prospective workers"),
        InForce: null,
        Repealed: null,
        "https://pasal.id/en/peraturan/perpres/perpres-no-64-tahun-2011/koreksi/9308043",
        Reviewed,
        Confidence.A);
}
