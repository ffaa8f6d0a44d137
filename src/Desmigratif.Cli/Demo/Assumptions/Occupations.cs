using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>
/// The occupations people go abroad for. Codes: ISCO-08, ILO. The shares of women are an assumption, chosen so that together with
/// <see cref="Placements.Jobs"/> they give 61 percent of all, as in 2023, "annual, first publication", sex: 167,863 women and
/// 107,102 men placed (Neumedia, quoting BP2MI Pusdatin; confidence B). That a house maid, carer, child minder or housekeeper
/// works for a household and everybody else for a company is an assumption too.
/// </summary>
internal static class Occupations
{
    private static readonly Occupation[] All =
    [
        new("5120", 20, EmployerKind.LegalEntity, Sector.Land), // cook
        new("5131", 40, EmployerKind.LegalEntity, Sector.Land), // waiter
        new("5142", 95, EmployerKind.LegalEntity, Sector.Land), // spa therapist
        new("5152", 95, EmployerKind.Household, Sector.Land), // housekeeper
        new("5311", 95, EmployerKind.Household, Sector.Land), // child minder
        new("5321", 65, EmployerKind.LegalEntity, Sector.Land), // care worker in an institution
        new("5322", 88, EmployerKind.Household, Sector.Land), // caregiver at home
        new("6111", 20, EmployerKind.LegalEntity, Sector.Land), // vegetable grower
        new("6223", 0, EmployerKind.LegalEntity, Sector.FishingShip), // deep-sea fisher
        new("7112", 0, EmployerKind.LegalEntity, Sector.Land), // bricklayer
        new("7212", 0, EmployerKind.LegalEntity, Sector.Land), // welder
        new("7223", 0, EmployerKind.LegalEntity, Sector.Land), // machine tool setter
        new("7231", 0, EmployerKind.LegalEntity, Sector.Land), // mechanic
        new("7533", 70, EmployerKind.LegalEntity, Sector.Land), // seamstress or tailor
        new("8160", 40, EmployerKind.LegalEntity, Sector.Land), // food machine operator
        new("8189", 25, EmployerKind.LegalEntity, Sector.Land), // machine operator
        new("8211", 35, EmployerKind.LegalEntity, Sector.Land), // machinery assembler
        new("8212", 55, EmployerKind.LegalEntity, Sector.Land), // electronics assembler
        new("8322", 0, EmployerKind.LegalEntity, Sector.Land), // driver
        new("8332", 0, EmployerKind.LegalEntity, Sector.Land), // lorry driver
        new("8350", 0, EmployerKind.LegalEntity, Sector.MerchantShip), // deck hand
        new("9111", 96, EmployerKind.Household, Sector.Land), // house maid
        new("9112", 45, EmployerKind.LegalEntity, Sector.Land), // cleaner
        new("9211", 10, EmployerKind.LegalEntity, Sector.Land), // plantation worker
        new("9313", 0, EmployerKind.LegalEntity, Sector.Land), // construction worker
        new("9321", 50, EmployerKind.LegalEntity, Sector.Land), // packer
        new("9329", 30, EmployerKind.LegalEntity, Sector.Land), // factory worker
    ];

    /// <summary>The occupation with this code.</summary>
    public static Occupation Of(string isco) => Array.Find(All, occupation => occupation.Isco == isco)!;
}
