using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-015. It counts from the latest of beginning, decision and review up to the assessment day. An international guideline, not
/// national law. Kin care is not asked.
/// </summary>
internal sealed class ArrangementIsReviewed() : Rule<OnDay<CareArrangement>>(
    "CAR-015",
    Warning,
    Confidence.A,
    DatedLaw.Always(Laws.GuidelinesOnAlternativeCare.Paragraph(67)),
    new(
        "Pengaturan pengasuhan ditinjau sekurang-kurangnya setiap tiga bulan",
        "An arrangement is reviewed at least every three months"),
    new(
        "Pengaturan ini terakhir ditinjau pada {last}, lebih dari {reviewEvery} bulan yang lalu. Kunjungi anak dan pengasuhnya, "
        + "dengarkan keduanya, lalu catat hasil peninjauannya.",
        "This arrangement was last looked at on {last}, more than {reviewEvery} months ago. Visit the child and the carer, "
        + "listen to both, then record the review."))
{
    private static readonly Parameter<int> ReviewEvery = new("reviewEvery", "months", 3);

    private static readonly Verdict NoDay = Verdict.Unknown("/from");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [ReviewEvery];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject)
    {
        CareArrangement arrangement = subject.Record;
        if ((arrangement.Kind != CareKind.CommunityMentor && arrangement.Kind != CareKind.FosterCare)
            || !CareFacts.IsOpen(arrangement, subject.AsOf))
        {
            return Verdict.NotApplicable;
        }

        int months = ReviewEvery.On(subject.AsOf);
        return LastLook(arrangement, subject.AsOf) is not { } last ? NoDay
            : subject.AsOf.Year == LocalDate.MaxIsoValue.Year || Age.AddMonths(last, months) >= subject.AsOf ? Verdict.Met
            : Verdict.NotMet("/decidedOn", new FindingParameter("last", last), new FindingParameter("reviewEvery", months));
    }

    private static LocalDate? LastLook(CareArrangement arrangement, LocalDate asOf)
    {
        LocalDate? last = Later(arrangement.From, arrangement.DecidedOn, asOf);
        foreach (Review review in arrangement.Reviews)
        {
            last = Later(last, review.On, asOf);
        }

        return last;
    }

    private static LocalDate? Later(LocalDate? last, LocalDate? day, LocalDate asOf) =>
        day <= asOf && !(day < last) ? day : last;
}
