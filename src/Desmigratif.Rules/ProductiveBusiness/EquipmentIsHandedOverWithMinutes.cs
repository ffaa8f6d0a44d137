using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>BIZ-003. Nothing is asked of a draft, nor of equipment that is still to be handed over.</summary>
internal sealed class EquipmentIsHandedOverWithMinutes() : Rule<OnDay<BusinessGroup>>(
    "BIZ-003",
    new SeverityByProfile(Draft: null, Submit: Warning, Exchange: Warning),
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new("Penyerahan sarana usaha disertai berita acara serah terima", "Equipment is handed over with minutes"),
    new(
        "Nomor berita acara serah terima sarana usaha ini belum tercatat. Cari berita acaranya, lalu catat nomornya; apabila "
        + "belum dibuat, buat bersama kelompok.",
        "The number of the handing-over minutes of this equipment is not on record. Look for the minutes and record their "
        + "number; if there are none, draw them up together with the group."))
{
    /// <inheritdoc />
    protected override Verdict Check(in OnDay<BusinessGroup> subject)
    {
        Judgement judgement = default;
        for (int index = 0; index < subject.Record.Grants.Count; index++)
        {
            Grant grant = subject.Record.Grants[index];
            if (grant.Kind != GrantKind.Equipment || !(grant.On <= subject.AsOf))
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(grant.HandoverMinutes))
            {
                judgement.NotMet(FormattableString.Invariant($"/grants/{index}/handoverMinutes"));
            }
            else
            {
                judgement.Met();
            }
        }

        return judgement.Verdict;
    }
}
