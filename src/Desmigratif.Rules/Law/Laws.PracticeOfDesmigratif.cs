using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>Permenaker 2/2019 (practice).</content>
public static partial class Laws
{
    /// <summary>
    /// How the programme is carried out, as reports of villages and of the ministry tell it. It is no law, and the same
    /// practice began before the regulation of 2019.
    /// </summary>
    public static Instrument PracticeOfDesmigratif { get; } = new(
        "Permenaker 2/2019 (practice)",
        InstrumentKind.Guidance,
        new(
            "Praktik penyelenggaraan program Desa Migran Produktif (Desmigratif)",
            "How the programme of productive migrant villages (Desmigratif) is carried out"),
        InForce: null,
        Repealed: null,
        "https://www.cingebul.desa.id/2019/11/21/desa-cingebul-terpilih-menjadi-desa-migran-produktif-desmigratif-2019/",
        Reviewed,
        Confidence.B)
    {
        IndonesianName = "Permenaker 2/2019 (praktik)",
    };
}
