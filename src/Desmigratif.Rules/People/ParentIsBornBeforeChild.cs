using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-013. No least difference of age is assumed.</summary>
internal sealed class ParentIsBornBeforeChild() : Rule<OnDay<Person>>(
    "PEO-013",
    Error,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Orang tua lahir sebelum anaknya", "A parent is born before the child"),
    new(
        "Tanggal lahir {parent} tidak mendahului tanggal lahir anaknya. Cocokkan kedua tanggal dengan Kartu Keluarga atau akta "
        + "kelahiran, dan pastikan orang yang dirujuk benar.",
        "The birth date of the {parent} does not come before the child's. Compare both dates with the family card or the birth "
        + "certificates, and make sure that the right person is named."))
{
    private static readonly Verdict Mother = Verdict.NotMet("/mother/person", BothParents.Mother);
    private static readonly Verdict Father = Verdict.NotMet("/father/person", BothParents.Father);
    private static readonly Verdict NoBirthDate = Verdict.Unknown("/birthDate");
    private static readonly Verdict NoBirthDateOfParent = Verdict.Unknown("person:/birthDate");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject) =>
        BothParents.Of(Judge(subject.Record.Mother, Mother, in subject), Judge(subject.Record.Father, Father, in subject));

    private static Verdict Judge(ParentLink? link, Verdict fault, in OnDay<Person> child) =>
        link is null || link.Person.IsAbsent ? Verdict.NotApplicable
        : child.Record.BirthDate is not { } birth ? NoBirthDate
        : child.Register.Persons.Find(link.Person)?.BirthDate is not { } parentBirth ? NoBirthDateOfParent
        : parentBirth < birth ? Verdict.Met
        : fault;
}
