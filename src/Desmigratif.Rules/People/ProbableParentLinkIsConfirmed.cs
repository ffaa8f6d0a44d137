using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.People;

/// <summary>PEO-014. A link inferred from family card, family position and names is probable until people confirm it.</summary>
internal sealed class ProbableParentLinkIsConfirmed() : Rule<OnDay<Person>>(
    "PEO-014",
    Warning,
    Confidence.A,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Hubungan orang tua yang masih dugaan dipastikan sebelum dipakai dalam profil anak",
        "A probable parent link is confirmed before a child profile relies on it"),
    new(
        "Hubungan dengan {parent} masih berupa dugaan, padahal profil anak memakainya. Pastikan kepada keluarga atau melalui "
        + "akta kelahiran, lalu catat sebagai hubungan yang dinyatakan.",
        "The link to the {parent} is only probable, yet a child profile relies on it. Confirm it with the family or by the birth "
        + "certificate, then record it as stated."))
{
    private static readonly Verdict Mother = Verdict.NotMet("/mother/certainty", BothParents.Mother);
    private static readonly Verdict Father = Verdict.NotMet("/father/certainty", BothParents.Father);
    private static readonly Verdict MotherUnknown = Verdict.Unknown("/mother/certainty");
    private static readonly Verdict FatherUnknown = Verdict.Unknown("/father/certainty");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Person> subject)
    {
        Verdict verdict = BothParents.Of(
            Judge(subject.Record.Mother, Mother, MotherUnknown),
            Judge(subject.Record.Father, Father, FatherUnknown));
        return verdict.Kind == VerdictKind.NotApplicable || subject.Register.ChildrenByPerson[subject.Record.Id].IsEmpty
            ? Verdict.NotApplicable
            : verdict;
    }

    private static Verdict Judge(ParentLink? link, Verdict fault, Verdict unknown) =>
        link is null || link.Person.IsAbsent ? Verdict.NotApplicable
        : link.Certainty is not { IsKnown: true } certainty ? unknown
        : certainty == Certainty.Stated ? Verdict.Met
        : fault;
}
