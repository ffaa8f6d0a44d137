using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>
/// COP-004. Asked of enterprises registered, or else founded, from 2022 on. The regulations of the other villages of a joint
/// enterprise stand in their own registers, so only its number is asked for.
/// </summary>
internal sealed class EnterpriseRestsOnVillageRegulation() : EnterpriseRule(
    "COP-004",
    article: 7,
    new("Badan Usaha Milik Desa didirikan dengan peraturan desa", "A village enterprise rests on a village regulation"),
    new(
        "Peraturan desa yang mendasari badan usaha ini belum tercatat. Catat nomornya; apabila belum ada, bahas dalam "
        + "musyawarah desa.",
        "The village regulation on which this enterprise rests is not on record. Record its number; if there is none, put it "
        + "before the village assembly."))
{
    private static readonly Verdict NoRegulations = Verdict.Unknown("village:/regulations");
    private static readonly Verdict NoNumber = Verdict.NotMet("/villageRegulation");

    private static readonly Verdict NotEnacted = Verdict.NotMet([new Fault("/villageRegulation", Message: new(
        "Nomor peraturan desa ini tidak terdapat dalam daftar peraturan desa, atau peraturannya ditetapkan sesudah "
        + "pendaftaran badan usaha. Cocokkan nomor dan tanggalnya.",
        "No regulation of this number stands among those of the village, or it was enacted after the enterprise was "
        + "registered. Compare number and day."))]);

    /// <inheritdoc />
    protected override Verdict CheckEnterprise(in OnDay<Cooperative> subject)
    {
        Cooperative enterprise = subject.Record;
        return !((enterprise.Registration?.On ?? enterprise.FoundingMeeting?.On) >= AppliedFrom) ? Verdict.NotApplicable
            : string.IsNullOrWhiteSpace(enterprise.VillageRegulation) ? NoNumber
            : enterprise.Form == CooperativeForm.JointVillageEnterprise ? Verdict.Met
            : Compare(subject.Register, enterprise.VillageRegulation, enterprise.Registration?.On ?? LocalDate.MaxIsoValue);
    }

    private static Verdict Compare(Register register, string number, LocalDate registered)
    {
        if (register.Villages.Count == 0 || register.Villages[0].Regulations.IsEmpty)
        {
            return NoRegulations;
        }

        Verdict verdict = NotEnacted;
        foreach (VillageRegulation regulation in register.Villages[0].Regulations)
        {
            if (regulation.Number.AsSpan().Trim().Equals(number.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
            {
                if (regulation.EnactedOn <= registered)
                {
                    return Verdict.Met;
                }

                verdict = regulation.EnactedOn is null ? NoRegulations : verdict;
            }
        }

        return verdict;
    }
}
