using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.Registers;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-020. Asked of caregivers with an arrangement that runs, or whom an activity names. A list without any module says that
/// none was completed; an entry whose audience or day is missing leaves it open.
/// </summary>
internal sealed class CarerHasCompletedTheModule() : Rule<OnDay<Caregiver>>(
    "CAR-020",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2021, 5, 10), Laws.MouWithLkknuOf2021.Whole),
    new("Pengasuh telah menyelesaikan modul bagi pengasuh", "A carer has completed the module for carers"),
    new(
        "Pengasuh ini belum tercatat menyelesaikan modul bagi pengasuh. Ajak beliau ke pelatihan berikutnya; apabila sudah "
        + "mengikutinya, catat modul dan tanggalnya.",
        "This carer is not on record as having completed the module for carers. Invite the carer to the next training; if it was "
        + "attended already, record the module and the day."))
{
    private static readonly Parameter<ModuleAudience> Audience =
        new("requiredAudience", "code", new Dated<ModuleAudience>([new(new(2021, 5, 10), ModuleAudience.Carer)]));

    private static readonly Verdict NotCompleted = Verdict.NotMet("/modules");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Audience];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Caregiver> subject)
    {
        if (subject.Record.Id is not { } id || !LooksAfterSomebody(in subject, id))
        {
            return Verdict.NotApplicable;
        }

        ModuleAudience asked = Audience.On(subject.AsOf);
        int open = -1;
        for (int index = 0; index < subject.Record.Modules.Count; index++)
        {
            CompletedModule module = subject.Record.Modules[index];
            if (module.Audience == asked && module.CompletedOn <= subject.AsOf)
            {
                return Verdict.Met;
            }

            bool isOpen = module.Audience is not { IsKnown: true } || (module.Audience == asked && module.CompletedOn is null);
            open = isOpen ? index : open;
        }

        return open < 0 ? NotCompleted
            : Verdict.Unknown(FormattableString.Invariant(
                $"/modules/{open}/{(subject.Record.Modules[open].Audience is { IsKnown: true } ? "completedOn" : "audience")}"));
    }

    private static bool LooksAfterSomebody(in OnDay<Caregiver> subject, string id)
    {
        foreach (CareArrangement arrangement in subject.Register.ArrangementsByCaregiver[id])
        {
            if (Tenure.IsOpen(arrangement.From, arrangement.To, subject.AsOf))
            {
                return true;
            }
        }

        return subject.Register.Index<CaregiversOfSessions>().Name(id);
    }
}
