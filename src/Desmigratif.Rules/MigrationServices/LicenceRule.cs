using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>A rule that compares the term of a placement company's licence with the days on which it recruited.</summary>
internal abstract class LicenceRule(
    string id,
    Confidence confidence,
    DatedLaw law,
    Wording says,
    Wording message,
    string licence,
    string pointer)
    : PlacementRule(id, Warning, confidence, law, says, message)
{
    private static readonly Verdict RouteUnclear = Verdict.Unknown("/route");
    private static readonly Verdict DaysMissing = Verdict.Unknown("/registration/on", "/placementAgreement/signedOn");

    private readonly Verdict licenceMissing = Verdict.Unknown(licence);
    private readonly Verdict notCovered = Verdict.NotMet(pointer);

    protected sealed override Verdict CheckOpenFile(in MigrationOnDay file)
    {
        if (file.Migration.Route != PlacementRoute.P3mi)
        {
            return file.Migration.Route is { IsKnown: false } ? RouteUnclear : Verdict.NotApplicable;
        }

        return file.Migration.Company is not { } company || !HasTerm(company, out LocalDate? from, out LocalDate? to) ? licenceMissing
            : file.WasRecruitedWithin(from, to) switch
            {
                true => Verdict.Met,
                false => notCovered,
                null => DaysMissing,
            };
    }

    /// <summary>Whether there is such a licence on record, with its first and its last day.</summary>
    protected abstract bool HasTerm(PlacementCompany company, out LocalDate? from, out LocalDate? to);
}
