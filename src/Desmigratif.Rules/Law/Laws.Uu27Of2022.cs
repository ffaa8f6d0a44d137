using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>UU 27/2022.</content>
public static partial class Laws
{
    /// <summary>The law on personal data: UU 27/2022.</summary>
    public static Instrument Uu27Of2022 { get; } = new(
        "UU 27/2022",
        InstrumentKind.Statute,
        new("Undang-Undang tentang Pelindungan Data Pribadi", "Law on the protection of personal data"),
        InForce: new LocalDate(2022, 10, 17),
        Repealed: null,
        "https://uupdp-info.id",
        Reviewed,
        Confidence.A);
}
