using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.Registers;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>BIZ-009. A record without a beginning of its own counts as running.</summary>
internal sealed class VolunteerAssistsWhatRuns() : Rule<OnDay<Volunteer>>(
    "BIZ-009",
    new SeverityByProfile(Draft: null, Submit: Info, Exchange: Info),
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new(
        "Tenaga kerja sukarela tercatat mulai bertugas dan kelompok yang didampingi",
        "A volunteer's service says since when and whom it assists"),
    new(
        "Tanggal mulai bertugas atau kelompok yang didampingi tenaga kerja sukarela ini belum tercatat. Lengkapi keduanya agar "
        + "pendampingannya dapat dilihat.",
        "Since when this volunteer serves, or whom the volunteer assists, is not on record. Complete both, so that the "
        + "assistance can be seen."))
{
    private static readonly Verdict NotSinceWhen = Verdict.NotMet("/from");
    private static readonly Verdict NotWhom = Verdict.NotMet("/assists");

    private static readonly Verdict NotRunning = Verdict.NotMet([new Fault("/assists", Message: new(
        "Yang didampingi belum terbentuk atau sudah berakhir ketika tenaga kerja sukarela ini mulai bertugas. Periksa "
        + "tanggalnya, atau catat kelompok yang benar.",
        "What this volunteer assists did not run yet, or no longer, when the service began. Check the days, or record the right "
        + "group."))]);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Volunteer> subject)
    {
        Volunteer volunteer = subject.Record;
        return volunteer.From is not { } from ? NotSinceWhen
            : volunteer.Assists is null || subject.Register.Find(volunteer.Assists) is not { } assisted ? NotWhom
            : RunsOn(assisted, from) ? Verdict.Met
            : NotRunning;
    }

    private static bool RunsOn(RegisterRecord record, LocalDate day) => record switch
    {
        BusinessGroup group => !(day < group.FormedOn),
        PublicWorks works => Tenure.IsOpen(works.From, works.To, day),
        Caregiver caregiver => Tenure.IsOpen(caregiver.From, caregiver.To, day),
        Partnership partnership => Tenure.IsOpen(partnership.From, partnership.To, day),
        Cooperative cooperative => !(day < cooperative.FoundingMeeting?.On),
        _ => true,
    };
}
