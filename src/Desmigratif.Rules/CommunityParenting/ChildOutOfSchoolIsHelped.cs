using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-023. A referral, so that somebody helps; no reproach to child or family.</summary>
internal sealed class ChildOutOfSchoolIsHelped() : Rule<OnDay<Child>>(
    "CAR-023",
    Referral,
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new(
        "Anak putus sekolah dirujuk kepada pihak yang dapat membantu",
        "A child out of school is handed to those who can help"),
    new(
        "Anak ini tercatat putus sekolah. Tanyakan kepada anak dan keluarganya apa yang menghalangi, lalu hubungi Dinas "
        + "Pendidikan agar ia dapat kembali belajar; bantu pula dokumen yang kurang.",
        "This child is on record as having left school. Ask the child and the family what stands in the way, then call the "
        + "education office, so that the child can learn again; help with papers that are lacking."))
{
    private static readonly Verdict NoSchooling = Verdict.Unknown("person:/schooling/status");
    private static readonly Verdict LeftSchool = Verdict.NotMet("/person");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Child> subject) =>
        CareFacts.StillAChild(in subject) is not { } person ? Verdict.NotApplicable
        : person.Schooling?.Status is not { IsKnown: true } status ? NoSchooling
        : status == SchoolingStatus.DroppedOut ? LeftSchool
        : Verdict.Met;
}
