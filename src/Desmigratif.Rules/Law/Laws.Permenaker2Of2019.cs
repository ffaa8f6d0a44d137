using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>Permenaker 2/2019.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation that the Desmigratif programme rests on: Permenaker 2/2019. Its preamble was read, its articles were
    /// not, so none is cited; its first day is not known.
    /// </summary>
    public static Instrument Permenaker2Of2019 { get; } = new(
        "Permenaker 2/2019",
        InstrumentKind.Regulation,
        new(
            "Peraturan Menteri Ketenagakerjaan tentang Pemberdayaan Komunitas Pekerja Migran Indonesia di Desa "
            + "Migran Produktif",
            "Regulation of the Minister of Manpower on empowering communities of migrant workers in productive "
            + "migrant villages"),
        InForce: null,
        Repealed: null,
        "https://id.scribd.com/document/693004531/Permenaker-2-thn-2019-ttg-Desmigratif",
        Reviewed,
        Confidence.B);
}
