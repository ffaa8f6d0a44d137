using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-021. Asked of spiritual guidance and of no other activity: the project reads so the ban on influencing the religion of a
/// child. Neither religion is told.
/// </summary>
internal sealed class SpiritualGuidanceIsInTheReligionOfTheChild() : Rule<OnDay<LearningSession>>(
    "CAR-021",
    Warning,
    Confidence.C,
    DatedLaw.Always(Laws.Uu23Of2002.Article(38)),
    new("Bimbingan kerohanian diberikan sesuai agama anak", "Spiritual guidance is given in the child's own religion"),
    new(
        "Agama tutor tercatat berbeda dengan agama salah seorang anak yang mengikuti bimbingan kerohanian ini. Periksa kedua "
        + "catatan; apabila benar, carikan pembimbing yang seagama bagi anak itu.",
        "The tutor is on record with another religion than one of the children in this spiritual guidance. Check both "
        + "records; if they are right, find a tutor of the child's own religion."))
{
    private static readonly Verdict NoTutor = Verdict.Unknown("/tutor");
    private static readonly Verdict Differs = Verdict.NotMet("/tutor");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<LearningSession> subject)
    {
        LearningSession session = subject.Record;
        if (session.Activity != Activity.SpiritualGuidance || session.Children.IsEmpty)
        {
            return Verdict.NotApplicable;
        }

        if (Tutors.PersonOf(subject.Register, session) is not { } tutor)
        {
            return NoTutor;
        }

        Verdict worst = Verdict.Met;
        foreach (Reference<Child> reference in session.Children)
        {
            Person? child = subject.Register.Find(reference) is { } record ? subject.Register.Find(record.Person) : null;
            Verdict verdict = Religions.Compare(tutor, child, Differs);
            if (verdict.Kind == VerdictKind.NotMet)
            {
                return verdict;
            }

            worst = verdict.Kind == VerdictKind.Unknown ? verdict : worst;
        }

        return worst;
    }
}
