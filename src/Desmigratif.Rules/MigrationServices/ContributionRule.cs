using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>
/// A rule that compares the contribution paid for social security with the amount of the table. What is paid for old age (JHT) cannot be
/// told apart, so nothing is said then.
/// </summary>
internal abstract class ContributionRule(string id, Confidence confidence, DatedLaw law, Wording says, Wording message)
    : Rule<MigrationOnDay>(id, Warning, confidence, law, says, message)
{
    private const string Paid = "/socialSecurity/paidRp";
    private const string Months = "/socialSecurity/months";

    private static readonly Verdict PaidMissing = Verdict.Unknown(Paid);
    private static readonly Verdict MonthsMissing = Verdict.Unknown(Months);
    private static readonly Verdict BothMissing = Verdict.Unknown(Months, Paid);
    private static readonly Verdict RouteMissing = Verdict.Unknown("/route");
    private static readonly Verdict DayMissing = Verdict.Unknown("/placementAgreement/signedOn");

    protected sealed override Verdict Check(in MigrationOnDay subject)
    {
        if (subject.Migration.SocialSecurity is not { } membership)
        {
            return BothMissing;
        }

        if (membership.Months is not { } months)
        {
            return membership.PaidRp is null ? BothMissing : MonthsMissing;
        }

        if (!Asks(months) || membership.Programmes.Contains(SocialSecurityProgramme.Jht))
        {
            return Verdict.NotApplicable;
        }

        return membership.PaidRp is not { } paid ? PaidMissing
            : Contributions.DayOf(in subject) is not { } day ? DayMissing
            : Law.On(day) is null ? Verdict.NotApplicable
            : Contributions.BeforeFor(subject.Migration.Route, day) is not { } before ? RouteMissing
            : Accepts(paid.Amount - before, months, day) ? Verdict.Met
            : Verdict.NotMet(Paid, new FindingParameter("expected", new Rupiah(before + Expected(months, day)).ToString()));
    }

    /// <summary>Whether the rule is about contracts of this length.</summary>
    protected abstract bool Asks(int months);

    /// <summary>Whether an amount, the part before departure taken off, is right for the cover during and after the work.</summary>
    protected abstract bool Accepts(long during, int months, LocalDate day);

    /// <summary>The amount that a finding names.</summary>
    protected abstract long Expected(int months, LocalDate day);
}
