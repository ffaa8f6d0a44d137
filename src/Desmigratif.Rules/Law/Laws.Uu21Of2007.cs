using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>UU 21/2007.</content>
public static partial class Laws
{
    /// <summary>
    /// The law against trafficking in persons: UU 21/2007. Exploitation is so with or without the consent of the person. The new
    /// criminal code stands beside it from 2 January 2026.
    /// </summary>
    public static Instrument Uu21Of2007 { get; } = new(
        "UU 21/2007",
        InstrumentKind.Statute,
        new(
            "Undang-Undang tentang Pemberantasan Tindak Pidana Perdagangan Orang",
            "Law on eradicating the crime of trafficking in persons"),
        InForce: new LocalDate(2007, 4, 19),
        Repealed: null,
        "https://text-id.123dok.com/document/ozl12v0oy-",
        Reviewed,
        Confidence.AMinus);
}
