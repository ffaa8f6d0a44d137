using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>PRG-006. Asked of every officer on record, also of those who served before.</summary>
internal sealed class OfficerIsChosenByDeliberation() : EachOfficerRule(
    "PRG-006",
    Warning,
    SinceTheFirstOfficers,
    new("Petugas dipilih melalui musyawarah desa", "An officer is chosen by village deliberation"),
    new(
        "Petugas ini tercatat tidak dipilih melalui musyawarah desa. Periksa berita acara pemilihannya; apabila memang "
        + "ditunjuk, bahas pengukuhannya dalam musyawarah desa berikutnya.",
        "This officer is on record as not chosen by village deliberation. Look up the minutes of the choice; if the officer "
        + "was appointed, put the matter before the next deliberation."))
{
    /// <inheritdoc />
    protected override void Look(in OnDay<Village> subject, VillageOfficer officer, int index, ref Judgement judgement)
    {
        if (officer.ChosenBy is not { IsKnown: true } chosen)
        {
            judgement.Unknown(At(index, "chosenBy"));
        }
        else if (chosen == ChosenBy.Deliberation)
        {
            judgement.Met();
        }
        else
        {
            judgement.NotMet(At(index, "chosenBy"));
        }
    }
}
