namespace Desmigratif.Cli.Reports;

/// <summary>The part of the programme that a rule belongs to, by the letters of its id.</summary>
internal enum Pillar
{
    People = 1,
    MigrationServices,
    ProductiveBusiness,
    CommunityParenting,
    Cooperatives,
    Programme,
    Registers,
    Format,

    /// <summary>A rule of a regency, a province or an organisation.</summary>
    Local,
}
