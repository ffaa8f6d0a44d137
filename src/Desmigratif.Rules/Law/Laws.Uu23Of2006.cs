using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>UU 23/2006.</content>
public static partial class Laws
{
    /// <summary>The law on population administration: UU 23/2006.</summary>
    public static Instrument Uu23Of2006 { get; } = new(
        "UU 23/2006",
        InstrumentKind.Statute,
        new("Undang-Undang tentang Administrasi Kependudukan", "Law on population administration"),
        InForce: new LocalDate(2006, 12, 29),
        Repealed: null,
        "https://peraturan.bpk.go.id",
        Reviewed,
        Confidence.A);
}
