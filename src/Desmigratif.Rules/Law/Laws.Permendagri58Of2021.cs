using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>Permendagri 58/2021.</content>
public static partial class Laws
{
    /// <summary>The regulation on region codes: Permendagri 58/2021, carried on by later decrees.</summary>
    public static Instrument Permendagri58Of2021 { get; } = new(
        "Permendagri 58/2021",
        InstrumentKind.Regulation,
        new(
            "Peraturan Menteri Dalam Negeri tentang Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau Tahun 2021",
            "Regulation of the Minister of Home Affairs on the codes and data of administrative regions and islands of 2021"),
        InForce: null,
        Repealed: null,
        "https://peraturan.bpk.go.id",
        Reviewed,
        Confidence.A);
}
