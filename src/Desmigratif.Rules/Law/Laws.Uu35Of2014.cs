using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>UU 35/2014.</content>
public static partial class Laws
{
    /// <summary>The law that amends UU 23/2002: UU 35/2014. Its opening was read, its articles were not.</summary>
    public static Instrument Uu35Of2014 { get; } = new(
        "UU 35/2014",
        InstrumentKind.Statute,
        new(
            "Undang-Undang tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak",
            "Law amending Law 23 of 2002 on the protection of children"),
        InForce: null,
        Repealed: null,
        "https://adoc.pub/undang-undang-republik-indonesia-nomor-35-tahun-2014.html",
        Reviewed,
        Confidence.B);
}
