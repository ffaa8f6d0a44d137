using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>UU 11/2020.</content>
public static partial class Laws
{
    /// <summary>
    /// The law on job creation: UU 11/2020, which lowers the number of founders of a cooperative. UU 6/2023 carries it on;
    /// from which day is not certain.
    /// </summary>
    public static Instrument Uu11Of2020 { get; } = new(
        "UU 11/2020",
        InstrumentKind.Statute,
        new("Undang-Undang tentang Cipta Kerja", "Law on job creation"),
        InForce: new LocalDate(2020, 11, 2),
        Repealed: null,
        "https://lexmundus.com/articles/berapa-minimal-orang-untuk-mendirikan-koperasi-simak-penjelasan-berikut",
        Reviewed,
        Confidence.B);
}
