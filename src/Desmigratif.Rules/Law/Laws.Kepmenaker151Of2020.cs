using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>Kepmenaker 151/2020.</content>
public static partial class Laws
{
    /// <summary>The decree that stopped all placement in the pandemic: Kepmenaker 151/2020.</summary>
    public static Instrument Kepmenaker151Of2020 { get; } = new(
        "Kepmenaker 151/2020",
        InstrumentKind.Regulation,
        new(
            "Keputusan Menteri Ketenagakerjaan tentang Penghentian Sementara Penempatan Pekerja Migran Indonesia",
            "Decree of the Minister of Manpower on the temporary stop of the placement of migrant workers"),
        InForce: new LocalDate(2020, 3, 20),
        Repealed: new LocalDate(2020, 7, 30),
        "https://republika.co.id",
        Reviewed,
        Confidence.B);
}
