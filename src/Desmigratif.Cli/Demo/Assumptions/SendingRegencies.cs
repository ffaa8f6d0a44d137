namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>
/// Where the villages lie. The regencies are real, the districts are the first twelve numbers of each; the villages are invented and
/// only borrow the code of a real one.
/// </summary>
internal static class SendingRegencies
{
    /// <summary>So many districts of a regency are used: those numbered 01 to 12, which every regency below has.</summary>
    public const int Districts = 12;

    /// <summary>
    /// The placements of a province, divided evenly among its regencies below. Source: 2024, annual, origin_province: 35 Jawa
    /// Timur 79,339; 33 Jawa Tengah 66,611; 32 Jawa Barat 61,556; 52 Nusa Tenggara Barat 31,031; 18 Lampung 25,162 persons placed
    /// (EmitenNews, quoting Kemnaker Satudata; confidence B). The regencies: Indramayu, Cirebon, Cilacap and Lampung Timur are
    /// named in 2023, annual, origin_regency (IndoBeritaNew, quoting BP2MI; confidence C); the others are an assumption.
    /// </summary>
    public static Weights<Regency> All { get; } =
    [
        (new("3212", "Indramayu", -633000, 10832000, "jv"), 30778),
        (new("3209", "Cirebon", -676000, 10848000, "jv"), 30778),
        (new("3301", "Cilacap", -747000, 10889000, "jv"), 66611),
        (new("3502", "Ponorogo", -787000, 11146000, "jv"), 39670),
        (new("3507", "Malang", -813000, 11257000, "jv"), 39669),
        (new("5203", "Lombok Timur", -854000, 11653000, "sas"), 15516),
        (new("5202", "Lombok Tengah", -870000, 11627000, "sas"), 15515),
        (new("1807", "Lampung Timur", -510000, 10568000, "jv"), 25162),
    ];
}
