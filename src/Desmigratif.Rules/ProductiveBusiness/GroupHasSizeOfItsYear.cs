using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.Registers;
using NodaTime;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>
/// BIZ-001. Who counts is a member on the day the group was formed. Of years without a number nothing is asked.
/// </summary>
internal sealed class GroupHasSizeOfItsYear() : Rule<OnDay<BusinessGroup>>(
    "BIZ-001",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new(
        "Jumlah anggota kelompok usaha sesuai dengan ketentuan program pada tahun itu",
        "A business group has the size the programme used that year"),
    new(
        "Pada hari pembentukannya kelompok usaha ini tidak beranggotakan {groupSize} orang, jumlah yang lazim dalam program pada "
        + "tahun itu. Periksa daftar anggota dan tanggal mulai keanggotaannya.",
        "On the day it was formed this business group did not have {groupSize} members, the number the programme used in that "
        + "year. Check the list of members and the days on which they joined."))
{
    private static readonly Parameter<GroupSize> Size = new(
        "groupSize",
        "people",
        new Dated<GroupSize>([
            new(LocalDate.MinIsoValue, new(20)),
            new(new(2020, 1, 1), new(null)),
            new(new(2022, 1, 1), new(10)),
            new(new(2023, 1, 1), new(null))]));

    private static readonly Verdict NoDay = Verdict.Unknown("/formedOn");
    private static readonly Verdict NoMembers = Verdict.Unknown("/members");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Size];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<BusinessGroup> subject)
    {
        BusinessGroup group = subject.Record;
        return group.FormedOn is not { } formed ? NoDay
            : Size.On(formed).People is not { } size ? Verdict.NotApplicable
            : group.Members.IsEmpty ? NoMembers
            : Compare(group.Members, formed, size);
    }

    private static Verdict Compare(EquatableArray<GroupMember> members, LocalDate formed, int size)
    {
        int different = 0;
        for (int index = 0; index < members.Count && different <= size; index++)
        {
            GroupMember member = members[index];
            if (!Tenure.IsOpen(member.From, member.To, formed))
            {
                continue;
            }

            if (member.Person.IsAbsent)
            {
                return Verdict.Unknown(FormattableString.Invariant($"/members/{index}/person"));
            }

            different += IsFirst(members, index, formed) ? 1 : 0;
        }

        return different == size ? Verdict.Met : Verdict.NotMet("/members", new FindingParameter("groupSize", size));
    }

    private static bool IsFirst(EquatableArray<GroupMember> members, int index, LocalDate formed)
    {
        for (int earlier = 0; earlier < index; earlier++)
        {
            GroupMember member = members[earlier];
            if (member.Person == members[index].Person && Tenure.IsOpen(member.From, member.To, formed))
            {
                return false;
            }
        }

        return true;
    }
}
