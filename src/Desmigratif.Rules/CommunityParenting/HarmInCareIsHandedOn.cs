using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-026. The message does not tell what was reported: people who may know look the case up. Software never ends the
/// arrangement.
/// </summary>
internal sealed class HarmInCareIsHandedOn() : Rule<OnDay<CareArrangement>>(
    "CAR-026",
    Referral,
    Confidence.B,
    DatedLaw.Always(Laws.Uu35Of2014.Whole),
    new("Laporan kekerasan dalam pengasuhan segera dirujuk", "A report of harm in care is handed on at once"),
    new(
        "Ada laporan tentang keselamatan anak ini yang belum dirujuk, sedangkan pengasuhannya masih berjalan. Hubungi Dinas "
        + "Sosial atau UPTD PPA hari ini juga, jaga kerahasiaannya, lalu catat ke mana laporan dirujuk.",
        "A report about the safety of this child has not been handed on, while the arrangement still runs. Call the social "
        + "office or the protection unit (UPTD PPA) today, keep it in confidence, then record to whom it was handed on."))
{
    private static readonly Parameter<EquatableArray<CaseSubject>> HarmWords = new(
        "harmWords",
        "codes",
        [CaseSubject.Violence, CaseSubject.SexualViolence, CaseSubject.Neglect, CaseSubject.Exploitation]);

    private static readonly Verdict NotHandedOn = Verdict.NotMet("/caregiver");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [HarmWords];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject)
    {
        if (!CareFacts.IsOpen(subject.Record, subject.AsOf) || subject.Register.Find(subject.Record.Child) is not { } child)
        {
            return Verdict.NotApplicable;
        }

        Verdict verdict = Verdict.NotApplicable;
        foreach (SupportCase reported in subject.Register.CasesByPerson[child.Person.Id])
        {
            if (Cases.IsOpen(reported, subject.AsOf))
            {
                if (string.IsNullOrWhiteSpace(reported.ReferredTo) && TellsOfHarm(reported, subject.AsOf))
                {
                    return NotHandedOn;
                }

                verdict = Verdict.Met;
            }
        }

        return verdict;
    }

    private static bool TellsOfHarm(SupportCase reported, LocalDate day)
    {
        foreach (CaseSubject about in reported.About)
        {
            if (HarmWords.On(day).Contains(about))
            {
                return true;
            }
        }

        return false;
    }
}
