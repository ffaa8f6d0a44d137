using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-020. When the licence was in force: PLC-021.</summary>
internal sealed class RecruitmentLicenceNamesDestination() : PlacementRule(
    "PLC-020",
    Blocking,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(59)),
    new("SIP2MI menyebut negara tujuan calon PMI", "The recruiting permit names the destination of the worker"),
    new(
        "SIP2MI perusahaan menyebut negara tujuan lain daripada negara tujuan calon PMI. Mintalah SIP2MI untuk negara "
        + "tujuan yang benar, atau perbaiki negara tujuan dalam berkas.",
        "The company's licence to recruit (SIP2MI) names another destination than that of the worker. Ask for the licence "
        + "that names the right destination, or correct the destination in the file."))
{
    private static readonly Verdict RouteMissing = Verdict.Unknown("/route");

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.Route is not { IsKnown: true } route || route == PlacementRoute.Unknown)
        {
            return RouteMissing;
        }

        if (route != PlacementRoute.P3mi)
        {
            return Verdict.NotApplicable;
        }

        CountryCode? licensed = file.Migration.Company?.Sip2mi?.Destination?.Value;
        CountryCode? destination = file.Migration.Destination?.Value;
        if (licensed is not null && destination is not null)
        {
            return licensed == destination ? Verdict.Met : Verdict.NotMet("/company/sip2mi/destination");
        }

        return MissingFacts.Of(
            licensed is not null ? null : "/company/sip2mi/destination",
            destination is not null ? null : "/destination");
    }
}
