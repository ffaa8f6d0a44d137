using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>PRG-002. A village is in the programme by a decision with a day, not by calling itself so.</summary>
internal sealed class DesignationNamesDayAndInstrument() : EachDesignationRule(
    "PRG-002",
    new SeverityByProfile(Draft: null, Submit: Warning, Exchange: Warning),
    Confidence.B,
    DatedLaw.Always(Laws.Permenaker2Of2019.Whole),
    new("Penetapan desa mencantumkan tanggal dan dasar keputusan", "A designation names its day and its instrument"),
    new(
        "Tanggal atau dasar keputusan penetapan desa ini belum tercatat. Cari surat keputusannya di kantor desa atau dinas, "
        + "lalu lengkapi.",
        "The day or the instrument of this designation is not on record. Look for the decision at the village or manpower "
        + "office and complete it."))
{
    /// <inheritdoc />
    protected override void Look(Village village, VillageDesignation designation, int index, ref Judgement judgement)
    {
        if (designation.Decision != DesignationDecision.Designated)
        {
            return;
        }

        if (designation.DecidedOn is null)
        {
            judgement.NotMet(At(index, "decidedOn"));
        }

        if (string.IsNullOrWhiteSpace(designation.Instrument))
        {
            judgement.NotMet(At(index, "instrument"));
        }

        judgement.Met();
    }
}
