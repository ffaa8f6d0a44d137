using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>An occupation abroad.</summary>
/// <param name="Isco">Its unit group in ISCO-08 (ILO).</param>
/// <param name="FemalePercent">How many of a hundred who take it up are women.</param>
/// <param name="Employer">Who usually employs.</param>
/// <param name="Sector">On land or on what ship.</param>
internal sealed record Occupation(string Isco, int FemalePercent, EmployerKind Employer, Sector Sector);
