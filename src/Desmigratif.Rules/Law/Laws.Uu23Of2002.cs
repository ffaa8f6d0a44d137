using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>UU 23/2002.</content>
public static partial class Laws
{
    /// <summary>The law on the protection of children: UU 23/2002. Arts. 33, 38 and 39 as first enacted were read.</summary>
    public static Instrument Uu23Of2002 { get; } = new(
        "UU 23/2002",
        InstrumentKind.Statute,
        new("Undang-Undang tentang Perlindungan Anak", "Law on the protection of children"),
        InForce: null,
        Repealed: null,
        "https://text-id.123dok.com/document/7q0j9owgz.html",
        Reviewed,
        Confidence.A);
}
