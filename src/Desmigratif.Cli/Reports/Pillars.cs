using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Reports;

/// <summary>From the id of a rule to its pillar, and the words for pillars on the command line.</summary>
internal static class Pillars
{
    /// <summary>The words for pillars, in published order.</summary>
    public static readonly IReadOnlyList<(string Word, Pillar Pillar)> Words =
    [
        ("people", Pillar.People),
        ("migration-services", Pillar.MigrationServices),
        ("productive-business", Pillar.ProductiveBusiness),
        ("community-parenting", Pillar.CommunityParenting),
        ("cooperatives", Pillar.Cooperatives),
        ("programme", Pillar.Programme),
        ("registers", Pillar.Registers),
        ("format", Pillar.Format),
        ("local", Pillar.Local),
    ];

    public static Pillar Of(RuleId code) => code.Prefix switch
    {
        "PEO" => Pillar.People,
        "MIG" or "PLC" or "DOC" or "SEA" or "SOC" or "CST" or "FLG" or "SVC" => Pillar.MigrationServices,
        "BIZ" => Pillar.ProductiveBusiness,
        "CAR" => Pillar.CommunityParenting,
        "COP" => Pillar.Cooperatives,
        "PRG" or "PDP" => Pillar.Programme,
        "REG" => Pillar.Registers,
        "XCH" => Pillar.Format,
        _ => Pillar.Local,
    };

    public static string WordOf(Pillar pillar) => Words.First(entry => entry.Pillar == pillar).Word;
}
