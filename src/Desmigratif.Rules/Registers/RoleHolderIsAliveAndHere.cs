using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.CommunityParenting;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.People;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Registers;

/// <summary>
/// REG-007, over the officers of the village, the caregivers, the volunteers and the tutors of the learning house. The regency
/// coordinator need not be in the village. A session says on which day the tutor was there, so it is held against the present
/// absence alone.
/// </summary>
internal sealed class RoleHolderIsAliveAndHere() : Rule<OnDay<RegisterRecord>>(
    "REG-007",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Orang yang meninggal atau berada di luar negeri tidak memegang tugas yang masih berjalan di desa",
        "Who is dead or abroad holds no open role in the village"),
    new(
        "Orang ini tercatat meninggal atau sedang di luar negeri, tetapi tugasnya di desa masih berjalan. Catat hari terakhir "
        + "tugasnya, atau perbarui catatan orangnya.",
        "This person is on record as dead or abroad, yet the role in the village is still open. Record the last day in the "
        + "role, or bring the record of the person up to date.")), ISomeRecords
{
    private const string LifeStatusOfHolder = "person:/lifeStatus";

    private static readonly Verdict Gone = Verdict.NotMet("/person");
    private static readonly Verdict TutorAbroad = Verdict.NotMet([new Fault("/tutor", Message: new(
        "Tutor kegiatan ini tercatat sedang berada di luar negeri pada hari kegiatan. Periksa tanggal kegiatan dan tutornya, "
        + "atau perbarui catatan keberangkatan dan kepulangannya.",
        "The tutor of this activity is on record as abroad on the day of the activity. Check the date and the tutor, or bring "
        + "the departure and return of the person up to date."))]);

    private static readonly Verdict NoLifeStatus = Verdict.Unknown(LifeStatusOfHolder);

    /// <inheritdoc />
    public bool LooksAt(RecordType type) =>
        type == RecordType.Village || type == RecordType.Caregiver || type == RecordType.Volunteer || type == RecordType.LearningSession;

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<RegisterRecord> subject) => subject.Record switch
    {
        Village village => Officers(village, in subject),
        Caregiver caregiver when Tenure.IsOpen(caregiver.From, caregiver.To, subject.AsOf) => OfHolder(caregiver.Person, in subject),
        Volunteer volunteer when Tenure.IsOpen(volunteer.From, volunteer.To, subject.AsOf) => OfHolder(volunteer.Person, in subject),
        LearningSession { On: { } day } session => Tutor(session, day, in subject),
        _ => Verdict.NotApplicable,
    };

    private static Verdict OfHolder(Reference<Person> holder, in OnDay<RegisterRecord> subject) =>
        Holder(holder, in subject) switch
        {
            VerdictKind.Met => Verdict.Met,
            VerdictKind.NotMet => Gone,
            VerdictKind.Unknown => NoLifeStatus,
            _ => Verdict.NotApplicable,
        };

    private static Verdict Tutor(LearningSession session, LocalDate day, in OnDay<RegisterRecord> subject) =>
        Tutors.PersonOf(subject.Register, session) is not { } tutor ? Verdict.NotApplicable
        : Whereabouts.IsAbroad(subject.Register, tutor.Id, LocalDate.Min(day, subject.AsOf), LocalDate.Max(day, subject.AsOf))
            ? TutorAbroad
            : Verdict.Met;

    private static Verdict Officers(Village village, in OnDay<RegisterRecord> subject)
    {
        Judgement judgement = default;
        for (int index = 0; index < village.Officers.Count; index++)
        {
            VillageOfficer officer = village.Officers[index];
            if (officer.Role == OfficerRole.Coordinator || !Tenure.IsOpen(officer.From, officer.To, subject.AsOf))
            {
                continue;
            }

            switch (Holder(officer.Person, in subject))
            {
                case VerdictKind.Met:
                    judgement.Met();
                    break;
                case VerdictKind.Unknown:
                    judgement.Unknown(LifeStatusOfHolder);
                    break;
                case VerdictKind.NotMet when officer.Role is { IsKnown: false }:
                    judgement.Unknown(FormattableString.Invariant($"/officers/{index}/role"));
                    break;
                case VerdictKind.NotMet:
                    judgement.NotMet(FormattableString.Invariant($"/officers/{index}/person"));
                    break;
            }
        }

        return judgement.Verdict;
    }

    private static VerdictKind Holder(Reference<Person> holder, in OnDay<RegisterRecord> subject) =>
        subject.Register.Find(holder) is not { } person ? VerdictKind.NotApplicable
        : person.LifeStatus == LifeStatus.Dead ? VerdictKind.NotMet
        : Whereabouts.IsAbroad(subject.Register, person.Id, subject.AsOf) ? VerdictKind.NotMet
        : person.LifeStatus is { IsKnown: false } ? VerdictKind.Unknown
        : VerdictKind.Met;
}
