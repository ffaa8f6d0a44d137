using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>PP 44/2017.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation on the care of children: PP 44/2017. It says who may be a foster parent; two summaries agree, the text
    /// was not read.
    /// </summary>
    public static Instrument Pp44Of2017 { get; } = new(
        "PP 44/2017",
        InstrumentKind.Statute,
        new("Peraturan Pemerintah tentang Pelaksanaan Pengasuhan Anak", "Government regulation on the care of children"),
        InForce: new LocalDate(2017, 10, 16),
        Repealed: null,
        "https://id.scribd.com/document/655374415/MATERI-PENGASUHAN-ANAK",
        Reviewed,
        Confidence.B);
}
