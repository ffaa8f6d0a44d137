using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Registers;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Programme;

/// <summary>PRG-005. Who is away for a while still comes from the village; who has moved no longer does.</summary>
internal sealed class OfficerComesFromTheVillage() : EachOfficerRule(
    "PRG-005",
    Warning,
    SinceTheFirstOfficers,
    new("Petugas berasal dari desa yang bersangkutan", "An officer comes from the village"),
    new(
        "Petugas ini tidak tercatat sebagai warga desa atau sudah pindah. Perbarui catatan orangnya; apabila memang sudah "
        + "pindah, catat akhir tugasnya dan pilih pengganti melalui musyawarah desa.",
        "This officer is on record as no villager, or as having moved. Bring the record of the person up to date; if the "
        + "officer has moved, record the end of the service and let the village deliberation choose another."))
{
    private const string NoResidence = "person:/residence";

    /// <inheritdoc />
    protected override void Look(in OnDay<Village> subject, VillageOfficer officer, int index, ref Judgement judgement)
    {
        if (!Tenure.IsOpen(officer.From, officer.To, subject.AsOf))
        {
            return;
        }

        if (officer.Person.IsAbsent)
        {
            judgement.Unknown(At(index, "person"));
        }
        else if (subject.Register.Find(officer.Person) is not { } person)
        {
            judgement.NotMet(At(index, "person"));
        }
        else if (person.Residence is not { IsKnown: true } residence)
        {
            judgement.Unknown(NoResidence);
        }
        else if (residence == Residence.Moved)
        {
            judgement.NotMet(At(index, "person"));
        }
        else
        {
            judgement.Met();
        }
    }
}
