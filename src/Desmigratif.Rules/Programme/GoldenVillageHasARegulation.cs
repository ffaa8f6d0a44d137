using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>
/// PRG-008. A criterion of a draft, so no condition. A designation from before the programme was launched is not asked; a list
/// without any such regulation says that there is none.
/// </summary>
internal sealed class GoldenVillageHasARegulation() : EachDesignationRule(
    "PRG-008",
    Warning,
    Confidence.B,
    DatedLaw.Since(new(2025, 9, 11), Laws.DraftOnDesaMigranEmas.Whole),
    new(
        "Desa Migran Emas memiliki peraturan desa tentang pelindungan PMI",
        "A golden migrant village (Desa Migran Emas) has a village regulation on protection"),
    new(
        "Belum tercatat peraturan desa tentang pelindungan PMI pada hari penetapan Desa Migran Emas. Catat peraturannya; "
        + "apabila belum ada, bahas dalam musyawarah desa. Ini kriteria rancangan, bukan syarat.",
        "No village regulation on the protection of migrant workers is on record for the day of this designation. Record it; "
        + "if there is none, put it before the village deliberation. This is a criterion of a draft, no condition."))
{
    private const string Protection = "migrant-protection";

    private static readonly LocalDate Launch = new(2025, 9, 11);

    /// <inheritdoc />
    protected override void Look(Village village, VillageDesignation designation, int index, ref Judgement judgement)
    {
        if (designation.Programme != VillageProgramme.DesaMigranEmas || designation.Decision != DesignationDecision.Designated)
        {
            return;
        }

        if (designation.DecidedOn is not { } decided)
        {
            judgement.Unknown(At(index, "decidedOn"));
        }
        else if (decided >= Launch)
        {
            Seek(village, decided, ref judgement);
        }
    }

    private static void Seek(Village village, LocalDate decided, ref Judgement judgement)
    {
        int undated = -1;
        for (int index = 0; index < village.Regulations.Count; index++)
        {
            VillageRegulation regulation = village.Regulations[index];
            if (!string.Equals(regulation.About, Protection, StringComparison.Ordinal))
            {
                continue;
            }

            if (regulation.EnactedOn <= decided)
            {
                judgement.Met();
                return;
            }

            undated = regulation.EnactedOn is null ? index : undated;
        }

        if (undated >= 0)
        {
            judgement.Unknown(FormattableString.Invariant($"/regulations/{undated}/enactedOn"));
        }
        else
        {
            judgement.NotMet("/regulations");
        }
    }
}
