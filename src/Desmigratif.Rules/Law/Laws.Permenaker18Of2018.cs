using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>Permenaker 18/2018.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation on the social security of migrant workers before 2023: Permenaker 18/2018. It was replaced in February or
    /// March 2023, on a day that is not known; 31 March is taken as the last on which it may have applied.
    /// </summary>
    public static Instrument Permenaker18Of2018 { get; } = new(
        "Permenaker 18/2018",
        InstrumentKind.Regulation,
        new(
            "Peraturan Menteri Ketenagakerjaan tentang Jaminan Sosial Pekerja Migran Indonesia",
            "Regulation of the Minister of Manpower on the social security of Indonesian migrant workers"),
        InForce: new LocalDate(2018, 12, 10),
        Repealed: new LocalDate(2023, 4, 1),
        "https://www.jogloabang.com",
        Reviewed,
        Confidence.B);
}
