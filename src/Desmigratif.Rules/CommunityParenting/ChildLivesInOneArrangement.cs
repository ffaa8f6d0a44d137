using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-018. The arrangement that begins later is pointed at; the day of change may stand in both. A guardian may lawfully live
/// elsewhere, so it only warns.
/// </summary>
internal sealed class ChildLivesInOneArrangement() : Rule<OnDay<CareArrangement>>(
    "CAR-018",
    Warning,
    Confidence.C,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Seorang anak memiliki satu pengaturan pengasuhan menetap pada satu waktu",
        "A child has one living arrangement at a time"),
    new(
        "Pengaturan ini dimulai sebelum pengaturan {other} dengan pengasuh lain berakhir. Tanyakan kepada keluarga di mana "
        + "anak tinggal, lalu lengkapi hari terakhir pengaturan yang sudah selesai.",
        "This arrangement begins before arrangement {other} with another caregiver has ended. Ask the family where the child "
        + "lives, then record the last day of the arrangement that is over."))
{
    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject)
    {
        if (!CareFacts.IsLiving(subject.Record.Kind))
        {
            return Verdict.NotApplicable;
        }

        LivingCare living = subject.Register.Index<LivingCare>();
        return !living.IsCompared(subject.Index) ? Verdict.NotApplicable
            : living.RunningAt(subject.Index) is not { } other ? Verdict.Met
            : Verdict.NotMet("/from", new FindingParameter("other", subject.Register.CareArrangements[other].Id ?? "-"));
    }
}
