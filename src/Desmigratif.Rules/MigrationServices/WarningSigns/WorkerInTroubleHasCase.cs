using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>FLG-009. A case of this episode or of this person, and not one that was closed before the trouble came.</summary>
internal sealed class WorkerInTroubleHasCase() : Rule<MigrationOnDay>(
    "FLG-009",
    Referral,
    Confidence.B,
    DatedLaw.Since(new(2017, 11, 22), Laws.Uu18Of2017.Article(21, 1)),
    new(
        "PMI yang bermasalah atau hilang kontak memiliki kasus yang ditangani",
        "A worker in trouble or out of contact has an open case"),
    new(
        "Status terakhir adalah “{status}”, tetapi belum ada kasus yang dicatat untuknya. Buka kasus, lalu teruskan kepada BP3MI "
        + "atau Perwakilan RI.",
        "The latest status is “{status}”, but no case is recorded for it. Open a case and hand it to the BP3MI or the Indonesian "
        + "mission."))
{
    private static readonly Verdict CaseUndated = Verdict.Unknown("case:/openedOn");

    protected override Verdict Check(in MigrationOnDay subject)
    {
        if (subject is not { LatestStatus: { } status, LatestStatusOn: { } since }
            || (status != MigrationStatus.InTrouble && status != MigrationStatus.LostContact))
        {
            return Verdict.NotApplicable;
        }

        Register register = subject.Register;
        bool? isOpen = Answers(register.CasesByMigration[subject.Migration.Id], since, subject.AsOf);
        isOpen = isOpen is true ? true : isOpen | Answers(register.CasesByPerson[subject.Migration.Person.Id], since, subject.AsOf);
        return isOpen switch
        {
            true => Verdict.Met,
            null => CaseUndated,
            false => Verdict.NotMet(PointerTo(status, since, subject.Migration), new FindingParameter("status", status)),
        };
    }

    /// <summary>Whether one of the cases is open since the trouble came; nothing where the day of opening is not recorded.</summary>
    private static bool? Answers(Joined<SupportCase> cases, LocalDate since, LocalDate asOf)
    {
        bool? answers = false;
        foreach (SupportCase supported in cases)
        {
            if (!(supported.ClosedOn < since))
            {
                answers |= supported.OpenedOn is { } opened ? opened <= asOf : null;
            }
        }

        return answers;
    }

    private static string PointerTo(MigrationStatus status, LocalDate on, Migration migration)
    {
        int latest = migration.History.Count - 1;
        while (latest > 0 && (migration.History[latest].Status != status || migration.History[latest].On != on))
        {
            latest--;
        }

        return FormattableString.Invariant($"/history/{latest}/status");
    }
}
