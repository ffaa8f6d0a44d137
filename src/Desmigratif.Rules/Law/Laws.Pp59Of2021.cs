using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>PP 59/2021.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation that carries out UU 18/2017: PP 59/2021. Of the two days named for its signing and promulgation the
    /// later is taken.
    /// </summary>
    public static Instrument Pp59Of2021 { get; } = new(
        "PP 59/2021",
        InstrumentKind.Statute,
        new(
            "Peraturan Pemerintah tentang Pelaksanaan Pelindungan Pekerja Migran Indonesia",
            "Government regulation on carrying out the protection of Indonesian migrant workers"),
        InForce: new LocalDate(2021, 4, 7),
        Repealed: null,
        "https://basishukum.com/pp/59/2021",
        Reviewed,
        Confidence.A);
}
