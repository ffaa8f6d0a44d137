using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>PP 11/2021.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation on village-owned enterprises: PP 11/2021. Arts. 1, 7 and 8 were read; its first day is not known.
    /// </summary>
    public static Instrument Pp11Of2021 { get; } = new(
        "PP 11/2021",
        InstrumentKind.Statute,
        new("Peraturan Pemerintah tentang Badan Usaha Milik Desa", "Government regulation on village-owned enterprises"),
        InForce: null,
        Repealed: null,
        "https://gardeniaboys.blogspot.com/2023/02/peraturan-pemerintah-no-11-tahun-2021.html",
        Reviewed,
        Confidence.A);
}
