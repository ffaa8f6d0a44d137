using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using Desmigratif.Rules.People;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-006. What is not recorded of the carer is no finding.</summary>
internal sealed class CarerIsAliveAndHere() : Rule<OnDay<Child>>(
    "CAR-006",
    Referral,
    Confidence.B,
    DatedLaw.Always(Laws.GuidelinesOnAlternativeCare.Paragraph(12)),
    new("Pengasuh yang tercatat masih hidup dan berada di desa", "The recorded carer is alive and here"),
    new(
        "Pengasuh yang tercatat kini tidak berada di desa. Tanyakan kepada keluarga siapa yang mengasuh anak ini sekarang dan "
        + "catat; apabila belum ada, hubungi Dinas Sosial.",
        "The recorded carer is not in the village now. Ask the family who looks after the child and record it; if there is "
        + "nobody yet, call the social office."))
{
    private static readonly Verdict NotHere = Verdict.NotMet("/carer/person");

    private static readonly Verdict DeadOrMissing = Verdict.NotMet([new Fault("/carer/person", Message: new(
        "Pengasuh yang tercatat sudah meninggal atau hilang. Kunjungi keluarga dengan penuh empati, pastikan siapa yang "
        + "mengasuh anak ini sekarang, dan hubungi Dinas Sosial apabila belum ada.",
        "The recorded carer has died or is missing. Visit the family with sympathy, make sure who looks after the child now, "
        + "and call the social office if there is nobody yet."))]);

    private static readonly Verdict Abroad = Verdict.NotMet([new Fault("/carer/person", Message: new(
        "Pengasuh yang tercatat sedang berada di luar negeri. Tanyakan kepada keluarga siapa yang mengasuh anak ini sekarang "
        + "dan catat; apabila belum ada, hubungi Dinas Sosial.",
        "The recorded carer is abroad. Ask the family who looks after the child now and record it; if there is nobody "
        + "yet, call the social office."))]);

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Child> subject) =>
        subject.Record.Carer is not { } carer || subject.Register.Find(carer.Person) is not { } person ? Verdict.NotApplicable
        : person.LifeStatus == LifeStatus.Dead || person.LifeStatus == LifeStatus.Missing ? DeadOrMissing
        : Whereabouts.IsAbroad(subject.Register, person.Id, subject.AsOf) ? Abroad
        : person.Residence == Residence.Away || person.Residence == Residence.Moved ? NotHere
        : Verdict.Met;
}
