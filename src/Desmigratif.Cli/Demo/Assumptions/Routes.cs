using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Cli.Demo.Assumptions;

/// <summary>By whom people are placed. Assumptions, all of it, in percent.</summary>
internal static class Routes
{
    private static readonly Weights<PlacementRoute> Household = [(PlacementRoute.P3mi, 100)];

    private static readonly Weights<PlacementRoute> Sea = [(PlacementRoute.P3mi, 70), (PlacementRoute.Individual, 30)];

    private static readonly Weights<PlacementRoute> Korea =
    [
        (PlacementRoute.Agency, 80),
        (PlacementRoute.P3mi, 8),
        (PlacementRoute.Individual, 12),
    ];

    private static readonly Weights<PlacementRoute> Japan =
    [
        (PlacementRoute.Agency, 25),
        (PlacementRoute.P3mi, 50),
        (PlacementRoute.Individual, 25),
    ];

    private static readonly Weights<PlacementRoute> Elsewhere =
    [
        (PlacementRoute.P3mi, 82),
        (PlacementRoute.Individual, 16),
        (PlacementRoute.OwnCompany, 2),
    ];

    /// <summary>How those who work abroad have left.</summary>
    public static Weights<ProceduralStatus> Ways { get; } =
    [
        (ProceduralStatus.Procedural, 91),
        (ProceduralStatus.NonProcedural, 5),
        (ProceduralStatus.Unknown, 4),
    ];

    /// <summary>Who places people in a job: in a household only companies do.</summary>
    public static Weights<PlacementRoute> Of(Job job, Occupation occupation) =>
        occupation.Employer == EmployerKind.Household ? Household
        : occupation.Sector != Sector.Land ? Sea
        : job.Destination switch
        {
            "KR" => Korea,
            "JP" => Japan,
            _ => Elsewhere,
        };
}
