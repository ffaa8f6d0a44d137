using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>PP 22/2022.</content>
public static partial class Laws
{
    /// <summary>The regulation on ship crews: PP 22/2022.</summary>
    public static Instrument Pp22Of2022 { get; } = new(
        "PP 22/2022",
        InstrumentKind.Statute,
        new(
            "Peraturan Pemerintah tentang Penempatan dan Pelindungan Awak Kapal Niaga Migran dan Awak Kapal Perikanan Migran",
            "Government regulation on the placement and protection of migrant crews of merchant and fishing ships"),
        InForce: new LocalDate(2022, 6, 8),
        Repealed: null,
        "https://peraturan.bpk.go.id/Search?p=4&tema=24",
        Reviewed,
        Confidence.A);
}
