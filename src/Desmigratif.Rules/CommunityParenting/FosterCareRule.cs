using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// What the law asks of foster parents, and of them alone: never of kin and never of mentors. An arrangement that began before
/// the law is not asked.
/// </summary>
internal abstract class FosterCareRule(string id, Confidence confidence, DatedLaw law, Wording says, Wording message)
    : Rule<OnDay<CareArrangement>>(id, Domain.Findings.Severity.Warning, confidence, law, says, message)
{
    private static readonly Verdict NoBeginning = Verdict.Unknown("/from");

    /// <inheritdoc />
    protected sealed override Verdict Check(in OnDay<CareArrangement> subject) =>
        subject.Record.Kind != CareKind.FosterCare ? Verdict.NotApplicable
        : subject.Record.From is not { } from ? NoBeginning
        : Law.On(from) is null ? Verdict.NotApplicable
        : CheckFosterCare(in subject, from);

    /// <summary>The check itself, of foster care that began under the law.</summary>
    protected abstract Verdict CheckFosterCare(in OnDay<CareArrangement> subject, LocalDate from);
}
