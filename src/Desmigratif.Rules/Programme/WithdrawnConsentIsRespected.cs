using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// PDP-005. Another consent of the same person for the same purpose, in force on the day of the hand-over, takes its place.
/// </summary>
internal sealed class WithdrawnConsentIsRespected() : Rule<OnDay<Consent>>(
    "PDP-005",
    Error,
    Confidence.A,
    DatedLaw.Since(new(2022, 10, 17), Laws.Uu27Of2022.Article(42), Laws.Uu27Of2022.Article(43), Laws.Uu27Of2022.Article(44)),
    new("Pemrosesan dihentikan setelah persetujuan ditarik", "Nothing goes on under a withdrawn consent"),
    new(
        "Persetujuan ini sudah ditarik sebelum berkas dibuat, padahal berkas dibuat untuk tujuan yang sama. Keluarkan data "
        + "orang ini dari berkas, atau mintalah persetujuan yang baru.",
        "This consent was withdrawn before the file was made, yet the file serves the same purpose. Take the data of this "
        + "person out of the file, or ask for a new consent."))
{
    private static readonly Verdict StillUsed = Verdict.NotMet("/withdrawnOn");

    private static readonly Verdict BeforeItWasGiven = Verdict.NotMet([new Fault("/withdrawnOn", Message: new(
        "Persetujuan ini tercatat ditarik sebelum diberikan. Periksa kedua tanggalnya, lalu betulkan.",
        "This consent is on record as withdrawn before it was given. Check both days and correct them."))]);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Consent> subject)
    {
        Consent consent = subject.Record;
        if (consent.WithdrawnOn is not { } withdrawn)
        {
            return Verdict.NotApplicable;
        }

        if (withdrawn < consent.GivenOn)
        {
            return BeforeItWasGiven;
        }

        Bundle bundle = subject.Register.Bundle;
        return Consents.IsFor(consent, bundle.Purpose)
            && Consents.HandoverDay(bundle) is { } day
            && withdrawn <= day
            && !IsReplaced(in subject, day)
                ? StillUsed
                : Verdict.Met;
    }

    private static bool IsReplaced(in OnDay<Consent> subject, LocalDate day)
    {
        foreach (Consent other in subject.Register.ConsentsByPerson[subject.Record.Person.Id])
        {
            if (other.GivenOn is not null
                && Consents.Stands(other, day)
                && Consents.IsFor(other, subject.Register.Bundle.Purpose))
            {
                return true;
            }
        }

        return false;
    }
}
