using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>PLC-019. The article was changed in 2020 and its new wording was not read, so this warns.</summary>
internal sealed class CompanyWasLicensedWhenRecruiting() : PlacementRule(
    "PLC-019",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(51)),
    new(
        "Perusahaan penempatan memiliki SIP3MI yang berlaku saat merekrut",
        "A placing company held a licence when it recruited"),
    new(
        "Tidak satu pun hari perekrutan yang tercatat berada dalam masa berlaku SIP3MI perusahaan. Tanyakan izin perusahaan "
        + "itu kepada Dinas Tenaga Kerja atau BP3MI sebelum melanjutkan.",
        "No recruiting day on record lies within the term of the company's licence (SIP3MI). Ask the manpower office or the "
        + "BP3MI about that licence before going on."))
{
    private static readonly Verdict RouteUnclear = Verdict.Unknown("/route");
    private static readonly Verdict LicenceMissing = Verdict.Unknown("/company/sip3mi");
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

        return file.Migration.Company?.Sip3mi is not { } licence ? LicenceMissing
            : file.WasRecruitedWithin(licence.From, licence.To) switch
            {
                true => Verdict.Met,
                false => Verdict.NotMet("/company/sip3mi"),
                null => DaysMissing,
            };
    }
}
