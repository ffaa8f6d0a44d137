using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-018. The placing bodies are exactly three; an individual goes without one.</summary>
internal sealed class PlacementRouteIsKnown() : PlacementRule(
    "PLC-018",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(49)),
    new("Cara penempatan diketahui sebelum keberangkatan", "The way of placement is known before departure"),
    new(
        "Cara penempatan belum diketahui, padahal berkas sudah dinyatakan lengkap atau OPP sudah diikuti. Tanyakan siapa "
        + "yang menempatkan: Badan, P3MI, perusahaan untuk kepentingan sendiri, atau tidak ada (perseorangan).",
        "Who places the worker is not known, although the file is declared complete or the orientation was attended. Ask "
        + "whether it is the state's placing body, a placement company, the worker's own company, or nobody (individual)."))
{
    private static readonly Parameter<EquatableArray<PlacementRoute>> PlacingBodies = new(
        "placingBodies",
        "codes",
        new Dated<EquatableArray<PlacementRoute>>([new(
            new(2017, 11, 22),
            [PlacementRoute.Agency, PlacementRoute.P3mi, PlacementRoute.OwnCompany])]));

    private static readonly Verdict RouteUnclear = Verdict.Unknown("/route");

    public override EquatableArray<Parameter> Parameters => [PlacingBodies];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (!file.IsDeclaredComplete && file.LatestStatus != MigrationStatus.Oriented)
        {
            return Verdict.NotApplicable;
        }

        return file.Migration.Route is not { } route ? Verdict.NotMet("/route")
            : !route.IsKnown ? RouteUnclear
            : route == PlacementRoute.Individual || PlacingBodies.On(file.GoverningDay).Contains(route) ? Verdict.Met
            : Verdict.NotMet("/route");
    }
}
