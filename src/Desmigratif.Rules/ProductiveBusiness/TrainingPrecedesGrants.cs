using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>BIZ-002. A training without length counts as one day; what is given on its last day comes after it.</summary>
internal sealed class TrainingPrecedesGrants() : Rule<OnDay<BusinessGroup>>(
    "BIZ-002",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new("Pelatihan diberikan sebelum bantuan sarana atau dana usaha", "Training comes before equipment or money"),
    new(
        "Bantuan ini tercatat sebelum ada pelatihan yang selesai. Periksa tanggal pelatihan dan tanggal penyerahan; apabila "
        + "pelatihan memang belum diberikan, jadwalkan segera.",
        "This aid is on record before any training had ended. Check the days of the training and of the handing over; if there "
        + "was no training yet, plan it soon."))
{
    private static readonly Verdict NoTraining = Verdict.Unknown("/trainings");

    private static readonly Wording BeforeTheGroup = new(
        "Bantuan ini tercatat sebelum kelompok usaha dibentuk. Periksa tanggal penyerahan dan tanggal pembentukan kelompok.",
        "This aid is on record before the business group was formed. Check the day of the handing over and the day on which the "
        + "group was formed.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<BusinessGroup> subject)
    {
        BusinessGroup group = subject.Record;
        if (group.Grants.IsEmpty || group.Trainings.IsEmpty)
        {
            return group.Grants.IsEmpty ? Verdict.NotApplicable : NoTraining;
        }

        Judgement judgement = default;
        for (int index = 0; index < group.Grants.Count; index++)
        {
            if (group.Grants[index].On is not { } given)
            {
                judgement.Unknown(FormattableString.Invariant($"/grants/{index}/on"));
            }
            else if (given < group.FormedOn)
            {
                judgement.NotMet(FormattableString.Invariant($"/grants/{index}/on"), BeforeTheGroup);
            }
            else
            {
                Compare(group, given, index, ref judgement);
            }
        }

        return judgement.Verdict;
    }

    private static void Compare(BusinessGroup group, LocalDate given, int index, ref Judgement judgement)
    {
        int undated = -1;
        for (int place = 0; place < group.Trainings.Count; place++)
        {
            BusinessTraining training = group.Trainings[place];
            if (training.On is not { } began)
            {
                undated = place;
            }
            else if (Period.DaysBetween(began, given) >= int.Max(training.Days ?? 1, 1) - 1)
            {
                judgement.Met();
                return;
            }
        }

        if (undated >= 0)
        {
            judgement.Unknown(FormattableString.Invariant($"/trainings/{undated}/on"));
        }
        else
        {
            judgement.NotMet(FormattableString.Invariant($"/grants/{index}/on"));
        }
    }
}
