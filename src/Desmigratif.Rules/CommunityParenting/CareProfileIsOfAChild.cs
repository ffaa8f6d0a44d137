using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-001. On the eighteenth birthday the profile is due to be closed.</summary>
internal sealed class CareProfileIsOfAChild() : Rule<OnDay<Child>>(
    "CAR-001",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.Uu35Of2014.Whole),
    new("Profil anak adalah profil orang yang belum berusia 18 tahun", "A care profile is of a person under 18"),
    new(
        "Pemilik profil ini telah genap berusia {adultAge} tahun. Sampaikan dengan baik bahwa profil anak ini ditutup, dan "
        + "tawarkan kegiatan bagi orang dewasa apabila diperlukan.",
        "Whose profile this is has reached the age of {adultAge}. Say kindly that the profile is closed, and offer what there "
        + "is for adults where it is needed."))
{
    private static readonly Verdict NoBirthDate = Verdict.Unknown("person:/birthDate");
    private static readonly Verdict Adult = Verdict.NotMet("/person", new FindingParameter("adultAge", 18));

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Majority.AdultAge];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Child> subject) =>
        subject.Register.Find(subject.Record.Person)?.BirthDate is not { } birth ? NoBirthDate
        : Majority.IsChild(birth, subject.AsOf) ? Verdict.Met
        : Adult;
}
