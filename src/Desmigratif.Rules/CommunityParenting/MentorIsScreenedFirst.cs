using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-013. No proposal ever relaxes it.</summary>
internal sealed class MentorIsScreenedFirst() : Rule<OnDay<CareArrangement>>(
    "CAR-013",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.GuidelinesOnAlternativeCare.Paragraph(113)),
    new("Pendamping anak diperiksa sebelum mulai mendampingi", "A mentor is screened before meeting the child"),
    new(
        "Sebelum hari pertama pendampingan belum tercatat: {lacking}. Minta pernyataan itu kepada pendamping, dan tunda "
        + "pertemuan dengan anak sampai pernyataannya ada.",
        "Before the first day with the child this was not on record: {lacking}. Ask the mentor for it, and let the meetings "
        + "wait until it is there."))
{
    private static readonly Parameter<EquatableArray<ScreeningKind>> Asked =
        new("mentorScreening", "codes", [ScreeningKind.NonViolenceStatement]);

    private static readonly Verdict NoBeginning = Verdict.Unknown("/from");
    private static readonly Verdict NothingRecorded = Verdict.Unknown("caregiver:/screening");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Asked];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject)
    {
        if (subject.Record.Kind != CareKind.CommunityMentor)
        {
            return Verdict.NotApplicable;
        }

        if (subject.Record.From is not { } from)
        {
            return NoBeginning;
        }

        if (subject.Register.Find(subject.Record.Caregiver) is not { Screening.IsEmpty: false } caregiver)
        {
            return NothingRecorded;
        }

        foreach (ScreeningKind kind in Asked.On(subject.AsOf))
        {
            if (!Screenings.Holds(caregiver, kind, from))
            {
                return Verdict.NotMet("/caregiver", new FindingParameter("lacking", kind));
            }
        }

        return Verdict.Met;
    }
}
