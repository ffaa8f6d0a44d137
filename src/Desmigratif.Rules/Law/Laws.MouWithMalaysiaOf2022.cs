using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>MoU Indonesia-Malaysia 2022-04-01.</content>
public static partial class Laws
{
    /// <summary>The memorandum with Malaysia of 1 April 2022. It is no law: what it asks only warns.</summary>
    public static Instrument MouWithMalaysiaOf2022 { get; } = new(
        "MoU Indonesia-Malaysia 2022-04-01",
        InstrumentKind.Guidance,
        new(
            "Memorandum Saling Pengertian Indonesia dan Malaysia tentang penempatan dan pelindungan pekerja "
            + "migran sektor domestik",
            "Memorandum of Understanding of Indonesia and Malaysia on the placement and protection of domestic workers"),
        InForce: new LocalDate(2022, 4, 1),
        Repealed: null,
        "https://thesundaily.my",
        Reviewed,
        Confidence.B)
    {
        IndonesianName = "Memorandum saling pengertian Indonesia-Malaysia 2022-04-01",
    };
}
