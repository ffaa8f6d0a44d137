using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>UU 25/1992.</content>
public static partial class Laws
{
    /// <summary>The law on cooperatives: UU 25/1992. Its Art. 6 says how many found one.</summary>
    public static Instrument Uu25Of1992 { get; } = new(
        "UU 25/1992",
        InstrumentKind.Statute,
        new("Undang-Undang tentang Perkoperasian", "Law on cooperatives"),
        InForce: null,
        Repealed: null,
        "https://pusbimtekpalira.com/?p=10647",
        Reviewed,
        Confidence.A);
}
