using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.CommunityParenting;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>
/// PDP-004. Informal guardians are common, so a person looks. A parent who is nowhere on record can be neither confirmed nor
/// denied.
/// </summary>
internal sealed class ConsentGiverIsParentOrGuardian() : Rule<OnDay<Consent>>(
    "PDP-004",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2022, 10, 17), Laws.Uu27Of2022.Article(25)),
    new("Pemberi persetujuan memang orang tua atau wali anak", "The giver of a child's consent stands in the stated relation"),
    new(
        "Pemberi persetujuan ini tidak tercatat sebagai orang tua atau wali dari orang yang bersangkutan. Tanyakan "
        + "hubungannya, lalu lengkapi catatan orang tua, pengasuh, atau walinya.",
        "Who gave this consent is not on record as parent or guardian of the person concerned. Ask how they are related, "
        + "then complete the record of the parents, the carer or the guardian."))
{
    private static readonly Verdict NobodyNamed = Verdict.Unknown("/givenBy");
    private static readonly Verdict NoParents = Verdict.Unknown("person:/mother/person", "person:/father/person");
    private static readonly Verdict NotRelated = Verdict.NotMet("/givenBy");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Consent> subject)
    {
        Consent consent = subject.Record;
        return !Consents.IsOfParentOrGuardian(consent) ? Verdict.NotApplicable
            : consent.GivenBy.Id is not { } giver ? NobodyNamed
            : consent.Giver == ConsentGiver.Parent ? OfParent(subject.Register.Find(consent.Person), giver)
            : IsGuardian(subject.Register, consent, giver, subject.AsOf) ? Verdict.Met
            : NotRelated;
    }

    private static Verdict OfParent(Person? person, string giver)
    {
        string? mother = person?.Mother?.Person.Id;
        string? father = person?.Father?.Person.Id;
        return mother is null && father is null ? NoParents
            : AreSame(mother, giver) || AreSame(father, giver) ? Verdict.Met
            : NotRelated;
    }

    private static bool IsGuardian(Register register, Consent consent, string giver, LocalDate asOf)
    {
        foreach (Child child in register.ChildrenByPerson[consent.Person.Id])
        {
            if (AreSame(child.Carer?.Person.Id, giver) || HoldsGuardianship(register, child, giver, asOf))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsGuardianship(Register register, Child child, string giver, LocalDate asOf)
    {
        foreach (CareArrangement arrangement in register.ArrangementsByChild[child.Id])
        {
            if (arrangement.Kind == CareKind.Guardianship
                && CareFacts.IsOpen(arrangement, asOf)
                && AreSame(register.Find(arrangement.Caregiver)?.Person.Id, giver))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSame(string? one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
