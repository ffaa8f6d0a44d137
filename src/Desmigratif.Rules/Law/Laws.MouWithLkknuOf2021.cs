using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Rules.Law;

/// <content>MoU Kemnaker-LKKNU 2021-05-10.</content>
public static partial class Laws
{
    /// <summary>
    /// The memorandum on community parenting of 10 May 2021. Its term was two years; what was made under it, such as the
    /// modules, is used on. It is no law.
    /// </summary>
    public static Instrument MouWithLkknuOf2021 { get; } = new(
        "MoU Kemnaker-LKKNU 2021-05-10",
        InstrumentKind.Guidance,
        new(
            "Nota kesepahaman Kementerian Ketenagakerjaan dengan Lembaga Kemaslahatan Keluarga Nahdlatul Ulama "
            + "tentang community parenting",
            "Memorandum of the Ministry of Manpower and the family welfare institute of Nahdlatul Ulama (LKKNU) on "
            + "community parenting"),
        InForce: new LocalDate(2021, 5, 10),
        Repealed: null,
        "https://tabloidmaritim.com/2021/09/20/perkuat-desmigratif-kemnaker-pbnu-susun-modul-community-parenting",
        Reviewed,
        Confidence.B)
    {
        IndonesianName = "Nota kesepahaman Kemnaker-LKKNU 2021-05-10",
    };
}
