using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-021. How long such a licence runs was not read; the dates on record are compared and a person looks.</summary>
internal sealed class RecruitmentLicenceWasInForce() : PlacementRule(
    "PLC-021",
    Warning,
    Confidence.A,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(59)),
    new("SIP2MI berlaku saat perusahaan merekrut", "The recruiting permit was in force when the company recruited"),
    new(
        "Tidak satu pun hari perekrutan yang tercatat berada dalam masa berlaku SIP2MI perusahaan. Mintalah perusahaan "
        + "menunjukkan SIP2MI yang berlaku pada hari itu, dan tanyakan kepada Dinas Tenaga Kerja.",
        "No recruiting day on record lies within the term of the company's licence to recruit (SIP2MI). Ask the company for "
        + "the licence in force on that day, and ask the manpower office."))
{
    private static readonly Verdict RouteUnclear = Verdict.Unknown("/route");
    private static readonly Verdict LicenceMissing = Verdict.Unknown("/company/sip2mi");
    private static readonly Verdict DaysMissing = Verdict.Unknown("/registration/on", "/placementAgreement/signedOn");

    protected override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.Route is { IsKnown: false })
        {
            return RouteUnclear;
        }

        if (file.Migration.Route != PlacementRoute.P3mi)
        {
            return Verdict.NotApplicable;
        }

        return file.Migration.Company?.Sip2mi is not { } licence ? LicenceMissing
            : file.WasRecruitedWithin(licence.From, licence.To) switch
            {
                true => Verdict.Met,
                false => Verdict.NotMet("/company/sip2mi/to"),
                null => DaysMissing,
            };
    }
}
