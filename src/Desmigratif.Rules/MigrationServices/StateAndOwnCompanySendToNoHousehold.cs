using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-022. For the state's placing body a scheme between two governments may differ, so a person looks.</summary>
internal sealed class StateAndOwnCompanySendToNoHousehold() : PlacementRule(
    "PLC-022",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(50), Laws.Uu18Of2017.Article(61)),
    new(
        "Penempatan oleh Badan atau untuk kepentingan perusahaan sendiri tidak ditujukan kepada rumah tangga",
        "Neither the agency nor a company placing for itself sends to a household"),
    new(
        "Pemberi kerja tercatat sebagai perseorangan (rumah tangga), sedangkan calon PMI ditempatkan oleh Badan atau oleh "
        + "perusahaannya sendiri. Periksa cara penempatan dan jenis pemberi kerjanya.",
        "The employer is recorded as a household, while the worker is placed by the state's placing body or by the worker's "
        + "own company. Check the way of placement and the kind of employer."))
{
    private static readonly Verdict RouteUnclear = Verdict.Unknown("/route");
    private static readonly Verdict EmployerMissing = Verdict.Unknown("/employer/kind");

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        PlacementRoute? route = file.Migration.Route;
        if (route is { IsKnown: false })
        {
            return RouteUnclear;
        }

        return route != PlacementRoute.OwnCompany && route != PlacementRoute.Agency ? Verdict.NotApplicable
            : file.Migration.Employer?.Kind is not { IsKnown: true } kind || kind == EmployerKind.Unknown ? EmployerMissing
            : kind == EmployerKind.Household ? Verdict.NotMet("/employer/kind")
            : Verdict.Met;
    }
}
