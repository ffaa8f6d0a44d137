using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>
/// The 38 provinces of Indonesia, with the codes and names of Kepmendagri 300.2.2-2138/2025 and their time zones (Keppres
/// 41/1987).
/// </summary>
public static class Provinces
{
    private static readonly Province?[] ByNumber = new Province?[100];

    static Provinces()
    {
        foreach (Province province in All)
        {
            ByNumber[Number(province.Code.Text)] = province;
        }
    }

    /// <summary>Every province, by code.</summary>
    public static EquatableArray<Province> All { get; } =
    [
        Of("11", "Aceh", "ID-AC", IndonesianZone.Wib),
        Of("12", "Sumatera Utara", "ID-SU", IndonesianZone.Wib),
        Of("13", "Sumatera Barat", "ID-SB", IndonesianZone.Wib),
        Of("14", "Riau", "ID-RI", IndonesianZone.Wib),
        Of("15", "Jambi", "ID-JA", IndonesianZone.Wib),
        Of("16", "Sumatera Selatan", "ID-SS", IndonesianZone.Wib),
        Of("17", "Bengkulu", "ID-BE", IndonesianZone.Wib),
        Of("18", "Lampung", "ID-LA", IndonesianZone.Wib),
        Of("19", "Kepulauan Bangka Belitung", "ID-BB", IndonesianZone.Wib),
        Of("21", "Kepulauan Riau", "ID-KR", IndonesianZone.Wib),
        Of("31", "Daerah Khusus Ibukota Jakarta", "ID-JK", IndonesianZone.Wib),
        Of("32", "Jawa Barat", "ID-JB", IndonesianZone.Wib),
        Of("33", "Jawa Tengah", "ID-JT", IndonesianZone.Wib),
        Of("34", "Daerah Istimewa Yogyakarta", "ID-YO", IndonesianZone.Wib),
        Of("35", "Jawa Timur", "ID-JI", IndonesianZone.Wib),
        Of("36", "Banten", "ID-BT", IndonesianZone.Wib),
        Of("51", "Bali", "ID-BA", IndonesianZone.Wita),
        Of("52", "Nusa Tenggara Barat", "ID-NB", IndonesianZone.Wita),
        Of("53", "Nusa Tenggara Timur", "ID-NT", IndonesianZone.Wita),
        Of("61", "Kalimantan Barat", "ID-KB", IndonesianZone.Wib),
        Of("62", "Kalimantan Tengah", "ID-KT", IndonesianZone.Wib),
        Of("63", "Kalimantan Selatan", "ID-KS", IndonesianZone.Wita),
        Of("64", "Kalimantan Timur", "ID-KI", IndonesianZone.Wita),
        Of("65", "Kalimantan Utara", "ID-KU", IndonesianZone.Wita),
        Of("71", "Sulawesi Utara", "ID-SA", IndonesianZone.Wita),
        Of("72", "Sulawesi Tengah", "ID-ST", IndonesianZone.Wita),
        Of("73", "Sulawesi Selatan", "ID-SN", IndonesianZone.Wita),
        Of("74", "Sulawesi Tenggara", "ID-SG", IndonesianZone.Wita),
        Of("75", "Gorontalo", "ID-GO", IndonesianZone.Wita),
        Of("76", "Sulawesi Barat", "ID-SR", IndonesianZone.Wita),
        Of("81", "Maluku", "ID-MA", IndonesianZone.Wit),
        Of("82", "Maluku Utara", "ID-MU", IndonesianZone.Wit),
        Of("91", "Papua", "ID-PA", IndonesianZone.Wit),
        Of("92", "Papua Barat", "ID-PB", IndonesianZone.Wit),
        Of("93", "Papua Selatan", "ID-PS", IndonesianZone.Wit),
        Of("94", "Papua Tengah", "ID-PT", IndonesianZone.Wit),
        Of("95", "Papua Pegunungan", "ID-PE", IndonesianZone.Wit),
        Of("96", "Papua Barat Daya", "ID-PD", IndonesianZone.Wit),
    ];

    /// <summary>The province in which a region lies.</summary>
    /// <param name="region">The code of a province or of anything in it.</param>
    /// <returns>The province; nothing where no province bears the first two digits.</returns>
    public static Province? Find(RegionCode region) => Find(region.Text);

    /// <summary>The province in which a region lies.</summary>
    /// <param name="region">Digits of which the first two are the province.</param>
    /// <returns>The province; nothing where no province bears the first two digits, or they are none.</returns>
    public static Province? Find(ReadOnlySpan<char> region) =>
        region.Length >= 2 && char.IsAsciiDigit(region[0]) && char.IsAsciiDigit(region[1]) ? ByNumber[Number(region)] : null;

    /// <summary>The day that the calendar on the wall of a village shows.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="village">
    /// The code of the village, or of its province; where it is absent or of no known province, WIB is taken.
    /// </param>
    public static LocalDate Today(Instant now, RegionCode? village)
    {
        IndonesianZone zone = (village is null ? null : Find(village))?.Zone ?? IndonesianZone.Wib;
        return now.WithOffset(zone.Offset).Date;
    }

    private static Province Of(string code, string name, string iso3166, IndonesianZone zone) =>
        new(RegionCode.Parse(code), name, iso3166, zone);

    private static int Number(ReadOnlySpan<char> code) => ((code[0] - '0') * 10) + (code[1] - '0');
}
