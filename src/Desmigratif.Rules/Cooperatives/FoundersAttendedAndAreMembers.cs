using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>COP-002. A founder is who attends the founding meeting and becomes a member.</summary>
internal sealed class FoundersAttendedAndAreMembers() : Rule<OnDay<Cooperative>>(
    "COP-002",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.Permenkop9Of2018.Whole),
    new(
        "Pendiri hadir dalam rapat pembentukan dan menjadi anggota",
        "Founders took part in the founding meeting and are members"),
    new(
        "Jumlah yang hadir dalam rapat pembentukan lebih sedikit daripada jumlah pendiri, yaitu {founders} orang. Cocokkan "
        + "daftar hadir dengan daftar pendiri, lalu betulkan yang keliru.",
        "Fewer people attended the founding meeting than there are founders, {founders}. Compare the list of those present "
        + "with the list of founders and correct what is wrong."))
{
    private static readonly Verdict NobodyCounted = Verdict.Unknown("/foundingMeeting/attended");
    private static readonly Verdict NoMembers = Verdict.Unknown("/members");

    private static readonly Wording NoMember = new(
        "Pendiri ini belum tercatat sebagai anggota koperasi. Catat keanggotaannya, atau keluarkan ia dari daftar pendiri "
        + "apabila keliru.",
        "This founder is not on record as a member of the cooperative. Record the membership, or take the founder off the "
        + "list if that is wrong.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Cooperative> subject)
    {
        Cooperative cooperative = subject.Record;
        if (cooperative.Form != CooperativeForm.Cooperative || cooperative.Founders.IsEmpty)
        {
            return Verdict.NotApplicable;
        }

        if (cooperative.FoundingMeeting?.Attended is not { } attended)
        {
            return NobodyCounted;
        }

        int founders = Founders.CountDifferent(cooperative.Founders);
        return attended < founders ? Verdict.NotMet("/foundingMeeting/attended", new FindingParameter("founders", founders))
            : cooperative.Members.IsEmpty ? NoMembers
            : Founders.FirstWhoIsNoMember(cooperative) is >= 0 and int founder
                ? Verdict.NotMet([new Fault(FormattableString.Invariant($"/founders/{founder}"), Message: NoMember)])
            : Verdict.Met;
    }
}
