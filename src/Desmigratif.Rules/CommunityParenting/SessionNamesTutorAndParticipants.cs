using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using Desmigratif.Rules.Registers;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-027. Lessons in family finance are for carers, the others for children or carers.</summary>
internal sealed class SessionNamesTutorAndParticipants() : Rule<OnDay<LearningSession>>(
    "CAR-027",
    new SeverityByProfile(Draft: null, Submit: Warning, Exchange: Warning),
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new(
        "Kegiatan rumah belajar mencatat tutor dan pesertanya",
        "A learning session names its tutor and whom it reached"),
    new(
        "Tutor kegiatan ini belum tercatat, atau tidak sedang bertugas pada hari itu. Catat siapa yang memimpin kegiatan, dan "
        + "periksa masa tugasnya.",
        "The tutor of this activity is not on record, or did not serve on that day. Record who led the activity, and check "
        + "since when and until when that person serves."))
{
    private const string NoBirthDate = "person:/birthDate";

    private static readonly Verdict NoDay = Verdict.Unknown("/on");

    private static readonly Wording Nobody = new(
        "Peserta kegiatan ini belum tercatat. Catat anak atau pengasuh yang hadir; untuk pengelolaan keuangan keluarga, catat "
        + "pengasuhnya.",
        "Nobody is on record as having taken part in this activity. Record the children or carers who came; for family "
        + "finance, the carers.");

    private static readonly Wording Adult = new(
        "Peserta ini sudah berusia 18 tahun pada hari kegiatan, jadi bukan lagi peserta anak. Periksa tanggal kegiatan dan "
        + "tanggal lahirnya.",
        "This participant was 18 already on the day of the activity and is no child. Check the day of the activity and the "
        + "date of birth.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<LearningSession> subject)
    {
        LearningSession session = subject.Record;
        if (session.On is not { } day)
        {
            return NoDay;
        }

        Judgement judgement = default;
        if (Serves(subject.Register, session, day))
        {
            judgement.Met();
        }
        else
        {
            judgement.NotMet("/tutor");
        }

        bool isForCarers = session.Activity == Activity.FamilyFinance;
        if (session.Carers.IsEmpty && (isForCarers || session.Children.IsEmpty))
        {
            judgement.NotMet(isForCarers ? "/carers" : "/children", Nobody);
        }

        for (int index = 0; index < session.Children.Count; index++)
        {
            Child? child = subject.Register.Find(session.Children[index]);
            if (child is null || subject.Register.Find(child.Person)?.BirthDate is not { } birth)
            {
                judgement.Unknown(NoBirthDate);
            }
            else if (!Majority.IsChild(birth, day))
            {
                judgement.NotMet(FormattableString.Invariant($"/children/{index}"), Adult);
            }
        }

        return judgement.Verdict;
    }

    private static bool Serves(Register register, LearningSession session, LocalDate day) =>
        register.FindTutor(session.Tutor) switch
        {
            Caregiver caregiver => Tenure.IsOpen(caregiver.From, caregiver.To, day),
            Volunteer volunteer => Tenure.IsOpen(volunteer.From, volunteer.To, day),
            Person => true,
            _ => false,
        };
}
