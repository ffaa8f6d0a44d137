using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>
/// PEO-015. A further head is reported on that person, the want of any on the first living person. Who is not recorded as dead
/// counts as living.
/// </summary>
internal sealed class FamilyCardHasOneHead() : Rule<OnDay<Person>>(
    "PEO-015",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Satu Kartu Keluarga memiliki satu kepala keluarga", "A family card has one head"),
    new(
        "Pada Kartu Keluarga ini sudah tercatat kepala keluarga lain (catatan {other}). Cocokkan hubungan dalam keluarga dengan "
        + "lembar Kartu Keluarga, lalu betulkan salah satunya.",
        "Another head of family (record {other}) stands on this family card already. Compare the family positions with the "
        + "family card and correct one of them."))
{
    private static readonly Verdict NoLifeStatus = Verdict.Unknown("/lifeStatus");
    private static readonly Verdict NoPosition = Verdict.Unknown("/familyPosition");
    private static readonly Verdict NoPositionOfOther = Verdict.Unknown("person:/familyPosition");

    private static readonly Verdict NoHead = Verdict.NotMet([new Fault("/familyPosition", Message: new(
        "Tidak ada kepala keluarga yang masih hidup pada Kartu Keluarga ini. Cocokkan hubungan dalam keluarga dengan lembar "
        + "Kartu Keluarga; apabila kepala keluarga meninggal atau pindah, bantu keluarga memperbarui kartunya.",
        "Nobody living on this family card is head of the family. Compare the family positions with the family card; if the head "
        + "has died or moved, help the family to renew the card."))]);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject)
    {
        Person person = subject.Record;
        FamilyCard card = subject.Register.Index<FamilyCards>().CardOf(person);
        return card.Count < 2 || person.LifeStatus == LifeStatus.Dead ? Verdict.NotApplicable
            : person.LifeStatus is { IsKnown: false } ? NoLifeStatus
            : person.FamilyPosition is not { IsKnown: true } position ? NoPosition
            : card.FirstHead is not { } head ? WithoutHead(card, subject.Index)
            : position != FamilyPosition.Head || head == subject.Index ? Verdict.Met
            : Verdict.NotMet("/familyPosition", new FindingParameter("other", subject.Register.Persons[head].Id ?? "-"));
    }

    private static Verdict WithoutHead(FamilyCard card, int index) =>
        card.IsUncertain ? NoPositionOfOther
        : card.FirstLiving == index ? NoHead
        : Verdict.NotApplicable;
}
