using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-023. The article was known only at second hand: a warning, not a bar.</summary>
internal sealed class IndividualWorkerHasLegalEmployer() : PlacementRule(
    "PLC-023",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(63)),
    new(
        "PMI perseorangan bekerja pada pemberi kerja berbadan hukum",
        "A worker going without a placing body has an employer that is a legal entity"),
    new(
        "PMI perseorangan tercatat bekerja pada pemberi kerja yang bukan badan hukum. Periksa jenis pemberi kerjanya dan "
        + "arahkan calon PMI ke Dinas Tenaga Kerja.",
        "A worker without a placing body is recorded with an employer that is no legal entity. Check the kind of employer "
        + "and send the prospective worker to the manpower office."))
{
    private static readonly Parameter<EmployerKind> Allowed = new(
        "individualRouteEmployer",
        "codes",
        new Dated<EmployerKind>([new(new(2017, 11, 22), EmployerKind.LegalEntity)]));

    private static readonly Verdict RouteUnclear = Verdict.Unknown("/route");
    private static readonly Verdict EmployerMissing = Verdict.Unknown("/employer/kind");

    public override EquatableArray<Parameter> Parameters => [Allowed];

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.Route is { IsKnown: false })
        {
            return RouteUnclear;
        }

        return file.Migration.Route != PlacementRoute.Individual ? Verdict.NotApplicable
            : file.Migration.Employer?.Kind is not { IsKnown: true } kind || kind == EmployerKind.Unknown ? EmployerMissing
            : kind == Allowed.On(file.GoverningDay) ? Verdict.Met
            : Verdict.NotMet("/employer/kind");
    }
}
