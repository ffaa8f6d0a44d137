using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>PP 37/2007.</content>
public static partial class Laws
{
    /// <summary>
    /// The regulation that gives the identity number its sixteen digits: PP 37/2007. PP 40/2019 repeats the structure.
    /// </summary>
    public static Instrument Pp37Of2007 { get; } = new(
        "PP 37/2007",
        InstrumentKind.Statute,
        new(
            "Peraturan Pemerintah tentang Pelaksanaan Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan",
            "Government regulation carrying out Law 23 of 2006 on population administration"),
        InForce: null,
        Repealed: null,
        "https://peraturan.bpk.go.id",
        Reviewed,
        Confidence.A);
}
