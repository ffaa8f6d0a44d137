using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-011. Never applied to kin or mentors. Neither religion is told.</summary>
internal sealed class FosterParentHasTheReligionOfTheChild() : FosterCareRule(
    "CAR-011",
    Confidence.B,
    DatedLaw.Since(new(2017, 10, 16), Laws.Pp44Of2017.Article(19, 1)),
    new("Orang tua asuh seagama dengan anak", "A foster parent has the child's religion"),
    new(
        "Agama orang tua asuh dan agama anak tercatat berbeda. Cocokkan kedua catatan dengan dokumen kependudukan; apabila "
        + "benar, sampaikan kepada Dinas Sosial untuk dipertimbangkan.",
        "The foster parent and the child are on record with different religions. Compare both records with the civil papers; "
        + "if they are right, put the matter to the social office."))
{
    private static readonly Verdict Differs = Verdict.NotMet("/caregiver");

    /// <inheritdoc />
    protected override Verdict CheckFosterCare(in OnDay<CareArrangement> subject, LocalDate from) =>
        Religions.Compare(
            CareFacts.CarerOf(subject.Register, subject.Record),
            CareFacts.ChildOf(subject.Register, subject.Record),
            Differs);
}
