using Desmigratif.Domain.People;

namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>Who is placed where and as what, after the published figures; each table names the rows it follows.</summary>
internal static class Placements
{
    /// <summary>
    /// What people who go abroad have completed at school. Source: 2022-2024, "three years, 795.3 thousand", education: SMA/SMK
    /// 44, SMP 31, SD 22, Diploma 2, Sarjana 1, Pascasarjana 0.02 percent (Databoks, quoting BP2MI; confidence B). Weights are
    /// hundredths of a percent.
    /// </summary>
    public static Weights<Education> Education { get; } =
    [
        (Domain.People.Education.UpperSecondary, 4400),
        (Domain.People.Education.LowerSecondary, 3100),
        (Domain.People.Education.PrimaryCompleted, 2200),
        (Domain.People.Education.DiplomaThree, 200),
        (Domain.People.Education.Bachelor, 100),
        (Domain.People.Education.Master, 2),
    ];

    /// <summary>
    /// Source of each weight: 2024, annual, destination (detik, quoting the BP2MI annual report of 2024; confidence B). The
    /// smaller destinations, 2,862 of 297,434 persons, are left out.
    /// </summary>
    public static Weights<string> Destinations { get; } =
    [
        ("HK", 99773),
        ("TW", 84581),
        ("MY", 51723),
        ("JP", 12720),
        ("SG", 10819),
        ("KR", 10750),
        ("SA", 7759),
        ("IT", 3535),
        ("BN", 3183),
        ("TR", 2630),
        ("PL", 1320),
        ("AE", 1244),
        ("ZM", 857),
        ("QA", 783),
        ("KW", 640),
        ("MV", 591),
        ("PG", 456),
        ("HU", 427),
        ("SK", 404),
        ("RO", 377),
    ];

    /// <summary>
    /// Source of each weight: 2024-10, January-October, position, of 250,391 persons placed (Databoks; confidence B). What is
    /// left is not published by position; it stands under the empty code.
    /// </summary>
    public static Weights<string> Positions { get; } =
    [
        ("9111", 85934),
        ("5322", 44833),
        ("9329", 19452),
        ("9211", 13595),
        ("9313", 8020),
        ("", 78557),
    ];

    /// <summary>
    /// Which occupation where. No such table is published. This one starts from a guess which of them go together, is balanced
    /// until every destination has its number of <see cref="Destinations"/> and every position its share of <see
    /// cref="Positions"/> (iterative proportional fitting), and divides what is not published by position among a few occupations
    /// of each destination by assumption. No household is served where placement in households is closed.
    /// </summary>
    public static Weights<Job> Jobs { get; } =
    [
        (new("HK", "9111"), 85004),
        (new("HK", "5322"), 11401),
        (new("HK", "5311"), 2358),
        (new("HK", "8322"), 1010),
        (new("TW", "5322"), 38984),
        (new("TW", "9329"), 11690),
        (new("TW", "8189"), 8638),
        (new("TW", "6223"), 8062),
        (new("TW", "8211"), 4319),
        (new("TW", "5321"), 4319),
        (new("TW", "7223"), 3455),
        (new("TW", "9111"), 2907),
        (new("TW", "9313"), 1605),
        (new("TW", "9211"), 602),
        (new("MY", "9211"), 14779),
        (new("MY", "8212"), 7327),
        (new("MY", "9329"), 5737),
        (new("MY", "9313"), 5251),
        (new("MY", "8189"), 5234),
        (new("MY", "9111"), 4755),
        (new("MY", "9112"), 4187),
        (new("MY", "5120"), 2512),
        (new("MY", "5131"), 1675),
        (new("MY", "5322"), 266),
        (new("JP", "5321"), 3137),
        (new("JP", "8160"), 2612),
        (new("JP", "7212"), 1567),
        (new("JP", "6111"), 1567),
        (new("JP", "7112"), 1567),
        (new("JP", "9329"), 1222),
        (new("JP", "9313"), 1048),
        (new("SG", "9111"), 7490),
        (new("SG", "5322"), 2009),
        (new("SG", "5152"), 660),
        (new("SG", "9112"), 396),
        (new("SG", "8350"), 264),
        (new("KR", "9329"), 3548),
        (new("KR", "8189"), 2913),
        (new("KR", "6223"), 1942),
        (new("KR", "7223"), 1619),
        (new("KR", "9211"), 457),
        (new("KR", "9313"), 271),
        (new("SA", "8322"), 3265),
        (new("SA", "9112"), 2176),
        (new("SA", "5131"), 1813),
        (new("SA", "9313"), 505),
        (new("IT", "8350"), 2475),
        (new("IT", "5120"), 1060),
        (new("BN", "9111"), 941),
        (new("BN", "5131"), 497),
        (new("BN", "7533"), 414),
        (new("BN", "9112"), 414),
        (new("BN", "9313"), 346),
        (new("BN", "8332"), 331),
        (new("BN", "9211"), 156),
        (new("BN", "5322"), 84),
        (new("TR", "5142"), 1578),
        (new("TR", "5131"), 1052),
        (new("PL", "8160"), 449),
        (new("PL", "9329"), 328),
        (new("PL", "9321"), 269),
        (new("PL", "8332"), 180),
        (new("PL", "9313"), 94),
        (new("AE", "5131"), 622),
        (new("AE", "8322"), 622),
        (new("ZM", "8332"), 752),
        (new("ZM", "9313"), 105),
        (new("QA", "5131"), 451),
        (new("QA", "9112"), 301),
        (new("QA", "9313"), 31),
        (new("KW", "5131"), 320),
        (new("KW", "8322"), 320),
        (new("MV", "5142"), 277),
        (new("MV", "5131"), 276),
        (new("MV", "9313"), 38),
        (new("PG", "7231"), 391),
        (new("PG", "9313"), 65),
        (new("HU", "8211"), 276),
        (new("HU", "9329"), 151),
        (new("SK", "8211"), 261),
        (new("SK", "9329"), 143),
        (new("RO", "9112"), 238),
        (new("RO", "9313"), 74),
        (new("RO", "9329"), 65),
    ];
}
