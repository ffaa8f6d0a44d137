using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>Permenaker 4/2023.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation on the social security of migrant workers: Permenaker 4/2023. It came into force in February or March 2023,
    /// on a day that is not known.
    /// </summary>
    public static Instrument Permenaker4Of2023 { get; } = new(
        "Permenaker 4/2023",
        InstrumentKind.Regulation,
        new(
            "Peraturan Menteri Ketenagakerjaan tentang Jaminan Sosial Pekerja Migran Indonesia",
            "Regulation of the Minister of Manpower on the social security of Indonesian migrant workers"),
        InForce: null,
        Repealed: null,
        "https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301",
        Reviewed,
        Confidence.A);
}
