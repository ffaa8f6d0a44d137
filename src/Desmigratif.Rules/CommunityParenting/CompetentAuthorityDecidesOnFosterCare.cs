using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.CommunityParenting;

/// <summary>CAR-008. Neither the village nor a computed proposal decides on living care outside the kin.</summary>
internal sealed class CompetentAuthorityDecidesOnFosterCare() : Rule<OnDay<CareArrangement>>(
    "CAR-008",
    Referral,
    Confidence.B,
    DatedLaw.Since(new(2017, 10, 16), Laws.Pp44Of2017.Whole),
    new(
        "Pengasuhan oleh orang tua asuh dan perwalian diputuskan oleh instansi yang berwenang",
        "Foster care and guardianship are decided by the competent authority"),
    new(
        "Belum tercatat keputusan Dinas Sosial atau pengadilan atas pengasuhan ini, padahal desa tidak berwenang memutuskannya. "
        + "Serahkan urusan ini kepada Dinas Sosial, lalu catat siapa yang memutuskan dan tanggalnya.",
        "No decision of the social office or a court on this care is on record, and the village may not decide on it. Hand "
        + "the matter over to the social office, then record who decided and when."))
{
    private static readonly Parameter<EquatableArray<DecidingOffice>> Deciders = new(
        "competentDeciders",
        "codes",
        new Dated<EquatableArray<DecidingOffice>>([new(new(2017, 10, 16), [DecidingOffice.SocialOffice, DecidingOffice.Court])]));

    private static readonly Verdict NotDecided = Verdict.NotMet("/decidedBy");
    private static readonly Verdict NoDay = Verdict.NotMet("/decidedOn");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [Deciders];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<CareArrangement> subject)
    {
        CareArrangement arrangement = subject.Record;
        return (arrangement.Kind != CareKind.FosterCare && arrangement.Kind != CareKind.Guardianship)
            || !CareFacts.IsOpen(arrangement, subject.AsOf) ? Verdict.NotApplicable
            : arrangement.DecidedBy?.Value?.Office is not { } office || !Deciders.On(subject.AsOf).Contains(office) ? NotDecided
            : arrangement.DecidedOn is null ? NoDay
            : Verdict.Met;
    }
}
