using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-028. For information: no text says how often. One finding names all the activities.</summary>
internal sealed class NeededActivityIsOffered() : Rule<OnDay<Child>>(
    "CAR-028",
    Info,
    Confidence.C,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Kegiatan yang dibutuhkan anak sudah ditawarkan", "An activity a child needs has been offered"),
    new(
        "Dalam {unmetAfter} hari terakhir belum tercatat kegiatan yang dibutuhkan anak ini: {activities}. Undang anak ke "
        + "kegiatan berikutnya, atau catat kegiatan yang sudah diikutinya.",
        "In the last {unmetAfter} days this child is not on record for what the child needs: {activities}. Invite the child "
        + "to the next activity, or record what the child has been to."))
{
    private static readonly Parameter<int> UnmetAfter = new("unmetAfter", "days", 90);

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [UnmetAfter];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Child> subject)
    {
        if (subject.Record is not { Id: { } id, Needs: { IsEmpty: false } needs })
        {
            return Verdict.NotApplicable;
        }

        int days = UnmetAfter.On(subject.AsOf);
        LocalDate first = subject.AsOf.PlusDays(-days);
        SessionsOfChildren sessions = subject.Register.Index<SessionsOfChildren>();
        List<Activity>? lacking = null;
        bool isKnown = false;
        foreach (Activity need in needs)
        {
            isKnown |= need.IsKnown;
            if (need.IsKnown && !sessions.Hold(id, need, first, subject.AsOf))
            {
                (lacking ??= []).Add(need);
            }
        }

        return lacking is not null
            ? Verdict.NotMet("/needs", new FindingParameter("unmetAfter", days), new FindingParameter("activities", lacking))
            : isKnown ? Verdict.Met
            : Verdict.NotApplicable;
    }
}
