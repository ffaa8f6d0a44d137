using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-009. The court decides; the finding asks a person to look. Neither religion is told.</summary>
internal sealed class GuardianHasTheReligionOfTheChild() : Rule<OnDay<CareArrangement>>(
    "CAR-009",
    Warning,
    Confidence.A,
    DatedLaw.Always(Laws.Uu23Of2002.Article(33, 3)),
    new("Wali yang ditunjuk pengadilan seagama dengan anak", "A guardian appointed by a court has the child's religion"),
    new(
        "Agama wali dan agama anak tercatat berbeda. Cocokkan kedua catatan dengan dokumen kependudukan dan penetapan "
        + "pengadilan; keputusan tetap berada pada pengadilan.",
        "The guardian and the child are on record with different religions. Compare both records with the civil papers and "
        + "the order of the court; the decision stays with the court."))
{
    private static readonly Verdict Differs = Verdict.NotMet("/caregiver");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject) =>
        subject.Record.Kind != CareKind.Guardianship || !CareFacts.IsOpen(subject.Record, subject.AsOf)
            ? Verdict.NotApplicable
            : Religions.Compare(
                CareFacts.CarerOf(subject.Register, subject.Record),
                CareFacts.ChildOf(subject.Register, subject.Record),
                Differs);
}
