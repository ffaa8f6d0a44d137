using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-005. An elder sister or brother who looks after the younger is helped, never blamed: it is a referral.</summary>
internal sealed class CarerIsAnAdult() : Rule<OnDay<Child>>(
    "CAR-005",
    Referral,
    Confidence.B,
    DatedLaw.Always(Laws.Uu35Of2014.Whole),
    new("Pengasuh anak adalah orang dewasa", "The carer is an adult"),
    new(
        "Pengasuh yang tercatat belum berusia {adultAge} tahun, jadi ia sendiri masih anak. Kunjungi keduanya dengan hormat, "
        + "dan rujuk kepada Dinas Sosial agar ada orang dewasa yang mendampingi mereka.",
        "The recorded carer is not yet {adultAge} and so a child too. Visit both of them with respect, and refer to the "
        + "social office, so that an adult stands by them."))
{
    private static readonly Verdict NoBirthDate = Verdict.Unknown("person:/birthDate");
    private static readonly Verdict StillAChild = Verdict.NotMet("/carer/person", new FindingParameter("adultAge", 18));

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Majority.AdultAge];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Child> subject) =>
        subject.Record.Carer is not { Person: { IsAbsent: false } carer } ? Verdict.NotApplicable
        : subject.Register.Find(carer)?.BirthDate is not { } birth ? NoBirthDate
        : Majority.IsChild(birth, subject.AsOf) ? StillAChild
        : Verdict.Met;
}
