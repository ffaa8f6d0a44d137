using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-016. Held against the first open arrangement of the sibling group in the file. A restriction of one of the two children
/// that names the other's carer explains why they are apart.
/// </summary>
internal sealed class SiblingsStayTogether() : Rule<OnDay<CareArrangement>>(
    "CAR-016",
    Warning,
    Confidence.A,
    DatedLaw.Always(Laws.GuidelinesOnAlternativeCare.Paragraph(17)),
    new("Kakak beradik tidak dipisahkan", "Siblings are not separated"),
    new(
        "Anak ini diasuh terpisah dari saudaranya (pengaturan {other}). Tanyakan kepada anak-anak dan keluarganya; apabila "
        + "perlu tetap terpisah, catat alasannya dan pastikan mereka tetap dapat bertemu.",
        "This child lives apart from a sibling (arrangement {other}). Ask the children and the family; if they have to stay "
        + "apart, record why, and make sure that they can meet."))
{
    private static readonly Verdict NoSiblings = Verdict.Unknown("child:/siblings");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject)
    {
        CareArrangement own = subject.Record;
        if (!SiblingCare.Counts(own.Kind) || !CareFacts.IsOpen(own, subject.AsOf))
        {
            return Verdict.NotApplicable;
        }

        if (subject.Register.Find(own.Child)?.Siblings is not { Length: > 0 } group)
        {
            return NoSiblings;
        }

        SiblingCare siblings = subject.Register.Index<SiblingCare>();
        for (int index = siblings.FirstOf(group); index >= 0; index = siblings.After(index))
        {
            CareArrangement other = subject.Register.CareArrangements[index];
            if (index != subject.Index && other.Child != own.Child && CareFacts.IsOpen(other, subject.AsOf))
            {
                return index > subject.Index || other.Caregiver == own.Caregiver || MayNotBeTogether(subject.Register, own, other)
                    ? Verdict.Met
                    : Verdict.NotMet("/caregiver", new FindingParameter("other", other.Id ?? "-"));
            }
        }

        return Verdict.NotApplicable;
    }

    private static bool MayNotBeTogether(Register register, CareArrangement one, CareArrangement other) =>
        MayNotBeWith(register, one.Child, other.Caregiver) || MayNotBeWith(register, other.Child, one.Caregiver);

    private static bool MayNotBeWith(Register register, Reference<Child> child, Reference<Caregiver> caregiver) =>
        register.Find(child) is { } record && Restrictions.Name(record, caregiver);
}
