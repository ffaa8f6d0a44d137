using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>PDP-007. Asked of a bundle for exchange. Which disability it is is not told.</summary>
internal sealed class DisabilityDataIsHandedOnWithCare() : Rule<OnDay<Person>>(
    "PDP-007",
    new SeverityByProfile(Draft: null, Submit: null, Exchange: Warning),
    Confidence.A,
    DatedLaw.Since(new(2022, 10, 17), Laws.Uu27Of2022.Article(26)),
    new("Data penyandang disabilitas diproses secara khusus", "Data on disability are handed on with care"),
    new(
        "Berkas ini memuat data disabilitas, tetapi persetujuan yang berlaku untuk tujuannya belum tercatat. Mintalah "
        + "persetujuan, atau kosongkan data itu dalam berkas yang diserahkan.",
        "This file holds data on disability, and no consent that stands for its purpose is on record. Ask for consent, or "
        + "leave that out of the file that is handed over."))
{
    private static readonly Verdict NotKnown = Verdict.Unknown("/disability");
    private static readonly Verdict NoConsent = Verdict.NotMet("/disability");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) =>
        subject.Register.Profile != Domain.Records.Profile.Exchange
        || subject.Record.Disability is not { } disability
        || disability == Disability.None ? Verdict.NotApplicable
        : IsAllowed(in subject) ? Verdict.Met
        : disability.IsKnown ? NoConsent
        : NotKnown;

    private static bool IsAllowed(in OnDay<Person> subject)
    {
        LocalDate? day = Consents.HandoverDay(subject.Register.Bundle);
        foreach (Consent consent in subject.Register.ConsentsByPerson[subject.Record.Id])
        {
            if (Consents.Stands(consent, day) && Consents.IsFor(consent, subject.Register.Bundle.Purpose))
            {
                return true;
            }
        }

        return false;
    }
}
