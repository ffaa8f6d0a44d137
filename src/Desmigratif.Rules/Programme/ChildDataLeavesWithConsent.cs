using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.CommunityParenting;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// PDP-001. Asked of a bundle for exchange. A legal duty that whoever hands over has stated takes the place of consent, and
/// where a case of the child is open people decide, so that nobody in danger waits for a signature.
/// </summary>
internal sealed class ChildDataLeavesWithConsent(LocalParameters local) : Rule<OnDay<Child>>(
    "PDP-001",
    new SeverityByProfile(Draft: null, Submit: null, Exchange: Blocking),
    Confidence.A,
    DatedLaw.Since(new(2022, 10, 17), Laws.Uu27Of2022.Article(25)),
    new(
        "Data anak hanya keluar dari desa dengan persetujuan orang tua atau wali",
        "A child's record leaves the village only with consent of a parent or guardian"),
    new(
        "Belum ada persetujuan orang tua atau wali yang masih berlaku untuk penyerahan data anak ini dengan tujuan tersebut. "
        + "Mintalah persetujuannya, atau keluarkan catatan anak ini dari berkas yang diserahkan.",
        "No consent of a parent or guardian that still stands allows this child's data to be handed over for this purpose. "
        + "Ask for it, or take the child's record out of the file that is handed over."))
{
    private static readonly Verdict NoHandoverDay = Verdict.Unknown("bundle:/producedAt");
    private static readonly Verdict NoPurpose = Verdict.Unknown("bundle:/purpose");
    private static readonly Verdict NoBirthDate = Verdict.Unknown("person:/birthDate");
    private static readonly Verdict NoConsent = Verdict.NotMet("/person");

    private readonly Parameter<string?> legalDuty = new("legalDuty", "words of the hand-over", local.LegalDuty);

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [legalDuty];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Child> subject)
    {
        if (subject.Register.Profile != Domain.Records.Profile.Exchange || legalDuty.On(subject.AsOf) is not null)
        {
            return Verdict.NotApplicable;
        }

        if (Consents.HandoverDay(subject.Register.Bundle) is not { } day)
        {
            return NoHandoverDay;
        }

        if (Law.On(day) is null || HasOpenCase(in subject, day))
        {
            return Verdict.NotApplicable;
        }

        return subject.Register.Find(subject.Record.Person)?.BirthDate is not { } birth ? NoBirthDate
            : !Majority.IsChild(birth, day) ? Verdict.NotApplicable
            : subject.Register.Bundle.Purpose is not { } purpose ? NoPurpose
            : IsAllowed(in subject, purpose, day) ? Verdict.Met
            : NoConsent;
    }

    private static bool IsAllowed(in OnDay<Child> subject, Code purpose, LocalDate day)
    {
        foreach (Consent consent in subject.Register.ConsentsByPerson[subject.Record.Person.Id])
        {
            if (consent.GivenOn is not null
                && Consents.IsOfParentOrGuardian(consent)
                && Consents.Stands(consent, day)
                && Consents.IsFor(consent, purpose))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOpenCase(in OnDay<Child> subject, LocalDate day)
    {
        foreach (SupportCase reported in subject.Register.CasesByPerson[subject.Record.Person.Id])
        {
            if (Cases.IsOpen(reported, day))
            {
                return true;
            }
        }

        return false;
    }
}
