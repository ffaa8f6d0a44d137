using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>
/// CAR-003. A probable link to a parent is enough to ask, and the message says so. Who is not recorded as away counts as present.
/// </summary>
internal sealed class ChildLeftBehindHasAProfile() : Rule<OnDay<Person>>(
    "CAR-003",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new("Anak dari PMI yang sedang di luar negeri memiliki profil anak", "A child of an absent worker has a care profile"),
    new(
        "Menurut catatan, {parent} anak ini sedang bekerja di luar negeri, tetapi anak belum memiliki profil. Kunjungi "
        + "keluarganya, tanyakan apa yang dibutuhkan, lalu buat profil anak bersama keluarga.",
        "The {parent} of this child is on record as abroad, and the child has no care profile yet. Visit the family, ask what is "
        + "needed, and make the profile together with them."))
{
    private static readonly Verdict NoBirthDate = Verdict.Unknown("/birthDate");

    private static readonly Wording Probable = new(
        "Diduga {parent} anak ini sedang bekerja di luar negeri; hubungannya masih berupa dugaan dan anak belum memiliki profil. "
        + "Pastikan dahulu kepada keluarga, lalu buat profil anak bersama mereka.",
        "Probably the {parent} of this child is abroad; the link is only probable, and the child has no care profile yet. "
        + "Ask the family first, then make the profile together with them.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject)
    {
        Person person = subject.Record;
        if (!IsHere(person) || !CareFacts.HasParentAbroad(subject.Register, person, subject.AsOf))
        {
            return Verdict.NotApplicable;
        }

        return person.BirthDate is not { } birth ? NoBirthDate
            : !Majority.IsChild(birth, subject.AsOf) ? Verdict.NotApplicable
            : !subject.Register.ChildrenByPerson[person.Id].IsEmpty ? Verdict.Met
            : CareFacts.IsAbroad(subject.Register, person.Mother, subject.AsOf)
                ? Without("/mother/person", person.Mother, BothParents.Mother)
            : Without("/father/person", person.Father, BothParents.Father);
    }

    private static bool IsHere(Person person) =>
        person.LifeStatus != LifeStatus.Dead && person.Residence != Residence.Away && person.Residence != Residence.Moved;

    private static Verdict Without(string pointer, ParentLink? link, FindingParameter parent) =>
        Verdict.NotMet([new Fault(pointer, [parent], link?.Certainty == Certainty.Probable ? Probable : null)]);
}
