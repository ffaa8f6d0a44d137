using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// PRG-007. The year in which the officer began says how long the training was. After 2019 nothing is known, so nothing
/// asked.
/// </summary>
internal sealed class OfficerHasHadTheTraining() : EachOfficerRule(
    "PRG-007",
    Info,
    SinceTheFirstOfficers.Until(new(2019, 12, 31)),
    new("Petugas telah mengikuti pelatihan program", "An officer has had the training of the programme"),
    new(
        "Pelatihan petugas ini tercatat kurang dari {trainingDays} hari, lamanya pelatihan program pada tahun itu. Periksa "
        + "sertifikatnya; apabila belum lengkap, usulkan pelatihan lanjutan kepada dinas.",
        "The training of this officer is on record as shorter than {trainingDays} days, the length in that year. Look at the "
        + "certificate; if training is lacking, ask the manpower office for more."))
{
    private static readonly Parameter<TrainingDays> Asked = new(
        "trainingDays",
        "days",
        new Dated<TrainingDays>([
            new(new(2017, 1, 1), new(4)),
            new(new(2018, 1, 1), new(null)),
            new(new(2019, 1, 1), new(7)),
            new(new(2020, 1, 1), new(null))]));

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Asked];

    /// <inheritdoc />
    protected override void Look(in OnDay<Village> subject, VillageOfficer officer, int index, ref Judgement judgement)
    {
        if (officer.From is not { } from)
        {
            judgement.Unknown(At(index, "from"));
        }
        else if (Law.On(from) is not null && Asked.On(from).Days is { } days)
        {
            Compare(officer.TrainingDays, days, index, ref judgement);
        }
    }

    private static void Compare(int? had, int asked, int index, ref Judgement judgement)
    {
        if (had is null)
        {
            judgement.Unknown(At(index, "trainingDays"));
        }
        else if (had >= asked)
        {
            judgement.Met();
        }
        else
        {
            judgement.NotMet(At(index, "trainingDays"), new FindingParameter("trainingDays", asked));
        }
    }
}
