using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>PRG-003. No village is known to have been designated in 2020 or after 2022.</summary>
internal sealed class CohortIsAYearOfDesignation() : EachDesignationRule(
    "PRG-003",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new("Angkatan sesuai dengan tahun penetapan desa", "The cohort is one in which villages were designated"),
    new(
        "Angkatan ini tidak sama dengan tahun penetapan, atau pada tahun itu tidak ada penetapan desa yang diketahui. "
        + "Cocokkan dengan surat keputusan penetapan.",
        "This cohort is not the year of the designation, or no designation is known of that year. Compare it with the "
        + "decision that designates the village."))
{
    private static readonly Parameter<EquatableArray<int>> Cohorts =
        new("cohorts", "years", [2016, 2017, 2018, 2019, 2021, 2022]);

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Cohorts];

    /// <inheritdoc />
    protected override void Look(Village village, VillageDesignation designation, int index, ref Judgement judgement)
    {
        if (designation.Programme != VillageProgramme.Desmigratif || designation.Decision != DesignationDecision.Designated)
        {
            return;
        }

        if (designation is { Cohort: { } cohort, DecidedOn: { } decided })
        {
            if (cohort == decided.Year && Holds(Cohorts.On(decided), cohort))
            {
                judgement.Met();
            }
            else
            {
                judgement.NotMet(At(index, "cohort"));
            }
        }
        else
        {
            judgement.Unknown(At(index, designation.Cohort is null ? "cohort" : "decidedOn"));
        }
    }

    /// <summary>The search of the framework is compiled for each machine anew, which takes longer than a small check.</summary>
    private static bool Holds(EquatableArray<int> years, int year)
    {
        foreach (int own in years)
        {
            if (own == year)
            {
                return true;
            }
        }

        return false;
    }
}
