using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>UU 18/2017.</content>
public static partial class Laws
{
    /// <summary>
    /// The law on the protection of migrant workers: UU 18/2017. Its Arts. 5 and 13 say who may be placed, and with which
    /// papers.
    /// </summary>
    public static Instrument Uu18Of2017 { get; } = new(
        "UU 18/2017",
        InstrumentKind.Statute,
        new(
            "Undang-Undang tentang Pelindungan Pekerja Migran Indonesia",
            "Law on the protection of Indonesian migrant workers"),
        InForce: new LocalDate(2017, 11, 22),
        Repealed: null,
        "https://id.wikisource.org/wiki/Undang-Undang_Republik_Indonesia_Nomor_18_Tahun_2017",
        Reviewed,
        Confidence.A);
}
