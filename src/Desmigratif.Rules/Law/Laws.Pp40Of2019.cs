using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>PP 40/2019.</content>
public static partial class Laws
{
    /// <summary>
    /// The later regulation on population administration: PP 40/2019. The identity number is for life and does not follow the
    /// address.
    /// </summary>
    public static Instrument Pp40Of2019 { get; } = new(
        "PP 40/2019",
        InstrumentKind.Statute,
        new(
            "Peraturan Pemerintah tentang Pelaksanaan Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi "
            + "Kependudukan sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013",
            "Government regulation carrying out Law 23 of 2006 on population administration as amended by Law 24 of 2013"),
        InForce: null,
        Repealed: null,
        "https://ainamulyana.blogspot.com/2019/05/pp-nomor-40-tahun-2019-tentang.html",
        Reviewed,
        Confidence.A);
}
