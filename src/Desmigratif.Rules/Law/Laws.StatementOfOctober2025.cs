using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>Minister's statement of 28-29 October 2025.</content>
public static partial class Laws
{
    /// <summary>
    /// What the minister said in October 2025 on destinations that are not official. It is no law: it only warns.
    /// </summary>
    public static Instrument StatementOfOctober2025 { get; } = new(
        "Minister's statement of 28-29 October 2025",
        InstrumentKind.Guidance,
        new(
            "Pernyataan Menteri Pelindungan Pekerja Migran Indonesia tanggal 28-29 Oktober 2025",
            "Statement of the Minister for the Protection of Migrant Workers of 28-29 October 2025"),
        InForce: new LocalDate(2025, 10, 28),
        Repealed: null,
        "https://disway.id/read/907593",
        Reviewed,
        Confidence.B)
    {
        IndonesianName = "Pernyataan Menteri P2MI 28-29 Oktober 2025",
    };
}
