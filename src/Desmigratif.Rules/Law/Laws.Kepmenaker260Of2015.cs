using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>Kepmenaker 260/2015.</content>
public static partial class Laws
{
    /// <summary>The decree that stops household work in the Middle East: Kepmenaker 260/2015.</summary>
    public static Instrument Kepmenaker260Of2015 { get; } = new(
        "Kepmenaker 260/2015",
        InstrumentKind.Regulation,
        new(
            "Keputusan Menteri Ketenagakerjaan tentang Penghentian dan Pelarangan Penempatan Tenaga Kerja "
            + "Indonesia pada Pengguna Perseorangan di Negara-Negara Kawasan Timur Tengah",
            "Decree of the Minister of Manpower on ending and forbidding the placement of workers with "
            + "individual employers in countries of the Middle East"),
        InForce: new LocalDate(2015, 7, 1),
        Repealed: null,
        "https://dinsos.bojonegorokab.go.id/berita/baca/131",
        Reviewed,
        Confidence.B);
}
