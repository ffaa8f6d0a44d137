using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.Registers;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>PRG-004. A person who stands there twice counts once.</summary>
internal sealed class VillageHasTwoOfficers() : Rule<OnDay<Village>>(
    "PRG-004",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2017, 1, 1), Laws.PracticeOfDesmigratif.Whole),
    new("Desa yang ditetapkan memiliki dua petugas", "A designated village has two officers"),
    new(
        "Petugas Desmigratif yang sedang bertugas tercatat {officers} orang, padahal seharusnya {officersPerVillage}. "
        + "Perbarui daftar petugas; apabila memang kurang, usulkan penggantinya melalui musyawarah desa.",
        "The officers who serve at present number {officers}; there are to be {officersPerVillage}. Bring the list of "
        + "officers up to date; if one is lacking, let the village deliberation choose another."))
{
    private static readonly Parameter<int> PerVillage = new("officersPerVillage", "people", new Dated<int>([new(new(2017, 1, 1), 2)]));

    private static readonly Verdict NoOfficers = Verdict.Unknown("/officers");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [PerVillage];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Village> subject)
    {
        if (!RunningProgramme.Includes(subject.Record, VillageProgramme.Desmigratif, subject.AsOf))
        {
            return Verdict.NotApplicable;
        }

        if (subject.Record.Officers.IsEmpty)
        {
            return NoOfficers;
        }

        int asked = PerVillage.On(subject.AsOf);
        int serving = Count(subject.Record.Officers, subject.AsOf);
        return serving == asked ? Verdict.Met
            : Verdict.NotMet(
                "/officers",
                new FindingParameter("officers", serving),
                new FindingParameter("officersPerVillage", asked));
    }

    private static int Count(EquatableArray<VillageOfficer> officers, LocalDate asOf)
    {
        int count = 0;
        for (int index = 0; index < officers.Count; index++)
        {
            count += Serves(officers[index], asOf) && !StandsBefore(officers, index, asOf) ? 1 : 0;
        }

        return count;
    }

    private static bool StandsBefore(EquatableArray<VillageOfficer> officers, int index, LocalDate asOf)
    {
        for (int earlier = 0; earlier < index; earlier++)
        {
            if (Serves(officers[earlier], asOf) && officers[earlier].Person == officers[index].Person)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Serves(VillageOfficer officer, LocalDate asOf) =>
        officer.Role == OfficerRole.Officer && Tenure.IsOpen(officer.From, officer.To, asOf);
}
