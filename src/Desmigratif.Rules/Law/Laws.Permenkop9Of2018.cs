using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Law;

/// <content>Permenkop 9/2018.</content>
public static partial class Laws
{
    /// <summary>The regulation on founding cooperatives: Permenkop 9/2018, as an account of it tells.</summary>
    public static Instrument Permenkop9Of2018 { get; } = new(
        "Permenkop 9/2018",
        InstrumentKind.Regulation,
        new(
            "Peraturan Menteri Koperasi dan Usaha Kecil dan Menengah tentang Penyelenggaraan dan Pembinaan Perkoperasian",
            "Regulation of the Minister of Cooperatives on running and guiding cooperatives"),
        InForce: null,
        Repealed: null,
        "https://lexmundus.com/articles/berapa-minimal-orang-untuk-mendirikan-koperasi-simak-penjelasan-berikut",
        Reviewed,
        Confidence.B);
}
