using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>PRG-001. Both may fall on one day. An end belongs to a designation of the same programme and year.</summary>
internal sealed class DesignationFollowsProposal() : EachDesignationRule(
    "PRG-001",
    Error,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Penetapan desa mengikuti usulan, dan pengakhiran mengikuti penetapan",
        "A designation follows its proposal and an end follows the designation"),
    new(
        "Keputusan ini tercatat sebelum tanggal usulannya. Cocokkan kedua tanggal dengan surat usulan dan surat keputusan, "
        + "lalu betulkan.",
        "This decision is dated before its proposal. Compare both days with the letter of proposal and the decision, and "
        + "correct them."))
{
    private static readonly Wording NeverDesignated = new(
        "Pengakhiran ini tidak didahului penetapan desa dalam program dan angkatan yang sama. Catat penetapannya, atau "
        + "betulkan program, angkatan, atau tanggalnya.",
        "No designation of the same programme and cohort comes before this end. Record the designation, or correct the "
        + "programme, the cohort or the day.");

    /// <inheritdoc />
    protected override void Look(Village village, VillageDesignation designation, int index, ref Judgement judgement)
    {
        if (designation.ProposedOn is null || designation.DecidedOn is null)
        {
            judgement.Unknown(At(index, designation.DecidedOn is null ? "decidedOn" : "proposedOn"));
        }
        else if (designation.DecidedOn < designation.ProposedOn)
        {
            judgement.NotMet(At(index, "decidedOn"));
            return;
        }
        else
        {
            judgement.Met();
        }

        bool ends = designation.DecidedOn is not null && designation.Decision == DesignationDecision.Ended;
        if (ends && !WasDesignated(village, designation))
        {
            judgement.NotMet(At(index, "decidedOn"), NeverDesignated);
        }
    }

    private static bool WasDesignated(Village village, VillageDesignation end)
    {
        foreach (VillageDesignation own in village.Designations)
        {
            if (own.Decision == DesignationDecision.Designated
                && own.Programme == end.Programme
                && own.Cohort == end.Cohort
                && !(own.DecidedOn > end.DecidedOn))
            {
                return true;
            }
        }

        return false;
    }
}
