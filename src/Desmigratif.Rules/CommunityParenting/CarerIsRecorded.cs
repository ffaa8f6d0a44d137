using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-004. The family chooses who looks after the child; the village records it. A mentor who visits is no answer to that.
/// </summary>
internal sealed class CarerIsRecorded() : Rule<OnDay<Child>>(
    "CAR-004",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new("Pengasuh anak tercatat", "Who looks after the child is recorded"),
    new(
        "Orang tua anak ini sedang di luar negeri dan belum tercatat siapa yang mengasuhnya sehari-hari. Tanyakan kepada "
        + "keluarga siapa yang mereka percaya, lalu catat; apabila tidak ada, hubungi Dinas Sosial.",
        "A parent of this child is abroad, and who looks after the child from day to day is not on record. Ask the family "
        + "whom they trust with it and record that; if there is nobody, call the social office."))
{
    private static readonly Verdict NotRecorded = Verdict.NotMet("/carer");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Child> subject) =>
        subject.Register.Find(subject.Record.Person) is not { } person
        || !CareFacts.HasParentAbroad(subject.Register, person, subject.AsOf) ? Verdict.NotApplicable
        : subject.Record.Carer is { Person.IsAbsent: false } || LivesInAnArrangement(in subject) ? Verdict.Met
        : NotRecorded;

    private static bool LivesInAnArrangement(in OnDay<Child> subject)
    {
        foreach (CareArrangement arrangement in subject.Register.ArrangementsByChild[subject.Record.Id])
        {
            if (CareFacts.IsLiving(arrangement.Kind) && CareFacts.IsOpen(arrangement, subject.AsOf))
            {
                return true;
            }
        }

        return false;
    }
}
