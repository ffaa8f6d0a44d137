using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>FLG-003. Field staff of a named company is not meant, nor who is placed by the agency or by the own company.</summary>
internal sealed class NoPrivatePersonPlaces() : Rule<MigrationOnDay>(
    "FLG-003",
    Referral,
    Confidence.AMinus,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(49), Laws.Uu18Of2017.Article(69)),
    new("Tidak ada orang perseorangan yang menempatkan pekerja", "No private person places a worker"),
    new(
        "Perekrutnya orang perseorangan, dan perusahaan penempatan tidak tercatat. Perseorangan dilarang menempatkan pekerja; "
        + "tanyakan perusahaannya, lalu teruskan kepada Dinas Tenaga Kerja atau BP3MI.",
        "The recruiter is a private person, and no placing company is recorded. A private person may not place workers; ask for "
        + "the company, then hand the matter to the manpower office or the BP3MI."))
{
    private static readonly Verdict ByPerson = Verdict.NotMet("/recruiter/kind");
    private static readonly Verdict RecruiterUnclear = Verdict.Unknown("/recruiter/kind");
    private static readonly Verdict RouteUnclear = Verdict.Unknown("/route");

    protected override Verdict Check(in MigrationOnDay subject) =>
        subject.Migration.Recruiter?.Kind is not { } recruiter ? Verdict.NotApplicable
        : !recruiter.IsKnown ? RecruiterUnclear
        : recruiter != RecruiterKind.Person || subject.Migration.Company?.Name is not null ? Verdict.Met
        : subject.Migration.Route is not { } route ? ByPerson
        : !route.IsKnown ? RouteUnclear
        : route == PlacementRoute.Agency || route == PlacementRoute.OwnCompany ? Verdict.Met
        : ByPerson;
}
