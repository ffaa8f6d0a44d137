using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>UU 39/2004.</content>
public static partial class Laws
{
    /// <summary>The law of placement before UU 18/2017: UU 39/2004.</summary>
    public static Instrument Uu39Of2004 { get; } = new(
        "UU 39/2004",
        InstrumentKind.Statute,
        new(
            "Undang-Undang tentang Penempatan dan Perlindungan Tenaga Kerja Indonesia di Luar Negeri",
            "Law on the placement and protection of Indonesian workers abroad"),
        InForce: new LocalDate(2004, 10, 18),
        Repealed: new LocalDate(2017, 11, 22),
        "https://docplayer.info/amp/33522990-Undang-undang-nomor-39-tahun-2004-tentang-penempatan-dan-perlindungan"
        + "-tenaga-kerja-indonesia-di-luar-negeri-ln-2004-133-tln-4445.html",
        Reviewed,
        Confidence.A);
}
