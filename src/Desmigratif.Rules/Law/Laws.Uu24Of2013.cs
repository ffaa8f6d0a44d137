using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>UU 24/2013.</content>
public static partial class Laws
{
    /// <summary>The law that amends UU 23/2006: UU 24/2013.</summary>
    public static Instrument Uu24Of2013 { get; } = new(
        "UU 24/2013",
        InstrumentKind.Statute,
        new(
            "Undang-Undang tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan",
            "Law amending Law 23 of 2006 on population administration"),
        InForce: new LocalDate(2013, 12, 24),
        Repealed: null,
        "https://peraturan.bpk.go.id",
        Reviewed,
        Confidence.A);
}
