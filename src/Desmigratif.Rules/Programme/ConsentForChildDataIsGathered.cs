using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.CommunityParenting;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// PDP-002. A task, not a bar: the village may act under its legal duty meanwhile. Whatever the purpose of the consent.
/// </summary>
internal sealed class ConsentForChildDataIsGathered() : Rule<OnDay<Child>>(
    "PDP-002",
    new SeverityByProfile(Draft: Warning, Submit: Warning, Exchange: null),
    Confidence.B,
    DatedLaw.Since(new(2022, 10, 17), Laws.Uu27Of2022.Article(20), Laws.Uu27Of2022.Article(25)),
    new("Persetujuan atas pemrosesan data anak dilengkapi", "Consent for a child's data is being gathered"),
    new(
        "Persetujuan orang tua atau wali atas pemrosesan data anak ini belum tercatat. Mintalah pada kunjungan berikutnya; "
        + "pelayanan kepada anak tidak perlu menunggu.",
        "The consent of a parent or guardian to processing this child's data is not on record. Ask for it at the next visit; "
        + "services to the child need not wait."))
{
    private static readonly Verdict NoConsent = Verdict.NotMet("/person");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Child> subject)
    {
        if (CareFacts.StillAChild(in subject) is not { } person)
        {
            return Verdict.NotApplicable;
        }

        foreach (Consent consent in subject.Register.ConsentsByPerson[person.Id])
        {
            if (Consents.IsOfParentOrGuardian(consent) && !(consent.WithdrawnOn <= subject.AsOf))
            {
                return Verdict.Met;
            }
        }

        return NoConsent;
    }
}
