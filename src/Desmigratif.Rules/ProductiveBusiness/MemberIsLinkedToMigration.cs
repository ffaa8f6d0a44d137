using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>BIZ-006. For information: other villagers are welcome, and then stand as prospective entrepreneurs.</summary>
internal sealed class MemberIsLinkedToMigration() : Rule<OnDay<BusinessGroup>>(
    "BIZ-006",
    Info,
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole, Laws.Uu18Of2017.Article(1, 3)),
    new(
        "Anggota kelompok usaha berkaitan dengan migrasi atau dicatat sebagai calon wirausaha",
        "A member has a link to migration or is named as prospective entrepreneur"),
    new(
        "Belum tampak kaitan anggota ini dengan pekerja migran. Lengkapi catatan migrasi atau hubungan keluarganya, atau catat "
        + "perannya sebagai calon wirausaha.",
        "No link of this member to a migrant worker can be seen yet. Complete the episode or the family links, or record the "
        + "role as prospective entrepreneur."))
{
    private const string NoCard = "person:/familyCard";

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<BusinessGroup> subject)
    {
        Register register = subject.Register;
        if (subject.Record.Members.IsEmpty || register.Migrations.Count == 0)
        {
            return Verdict.NotApplicable;
        }

        TiesToMigration ties = register.Index<TiesToMigration>();
        Judgement judgement = default;
        for (int index = 0; index < subject.Record.Members.Count; index++)
        {
            GroupMember member = subject.Record.Members[index];
            if (member.Role == GroupRole.ProspectiveEntrepreneur || ties.Holds(member.Person.Id))
            {
                judgement.Met();
            }
            else if (register.Find(member.Person) is not { } person)
            {
                judgement.Unknown(FormattableString.Invariant($"/members/{index}/person"));
            }
            else if (SixteenDigits.Of(person.FamilyCard) is not { } card)
            {
                judgement.Unknown(NoCard);
            }
            else if (ties.HoldsCard(card))
            {
                judgement.Met();
            }
            else
            {
                judgement.NotMet(FormattableString.Invariant($"/members/{index}/person"));
            }
        }

        return judgement.Verdict;
    }
}
