using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>A/RES/64/142.</content>
public static partial class Laws
{
    /// <summary>
    /// The guidelines of the United Nations on alternative care. They are no national law: what they ask warns and never
    /// binds.
    /// </summary>
    public static Instrument GuidelinesOnAlternativeCare { get; } = new(
        "A/RES/64/142",
        InstrumentKind.Guidance,
        new(
            "Pedoman Perserikatan Bangsa-Bangsa mengenai Pengasuhan Alternatif bagi Anak",
            "Guidelines of the United Nations for the alternative care of children"),
        InForce: null,
        Repealed: null,
        "https://adattar.minorityforum.info/entity/8207otzce3n",
        Reviewed,
        Confidence.A)
    {
        IndonesianName = "Resolusi PBB A/RES/64/142",
    };
}
