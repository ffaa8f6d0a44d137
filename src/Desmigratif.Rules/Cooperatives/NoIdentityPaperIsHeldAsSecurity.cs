using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>COP-008. Who holds such a paper holds the person: a sign that is handed on, never a judgement.</summary>
internal sealed class NoIdentityPaperIsHeldAsSecurity() : Rule<OnDay<DebtExposure>>(
    "COP-008",
    Referral,
    Confidence.B,
    DatedLaw.Always(Laws.IloIndicatorsOfForcedLabour.Whole),
    new("Tidak ada dokumen identitas yang dijadikan jaminan utang", "No identity paper is held as security"),
    new(
        "Dokumen ini ditahan sebagai jaminan utang: {security}. Dokumen identitas adalah hak pemiliknya; dampingi keluarga "
        + "memintanya kembali, dan teruskan kepada Dinas Tenaga Kerja atau kepolisian apabila ditolak.",
        "This paper is held as security for a debt: {security}. Identity papers belong to their owner; help the family to "
        + "ask for it back, and hand the matter on to the manpower office or the police if that is refused."))
{
    private static readonly Parameter<EquatableArray<SecurityKind>> IdentityPapers = new(
        "identityPapers",
        "codes",
        [
            SecurityKind.Passport,
            SecurityKind.IdentityCard,
            SecurityKind.FamilyCard,
            SecurityKind.SeamanBook,
            SecurityKind.BirthCertificate,
        ]);

    private static readonly Verdict NotKnown = Verdict.Unknown("/security");

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [IdentityPapers];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<DebtExposure> subject) =>
        subject.Record.Security is not { } security ? Verdict.NotApplicable
        : !security.IsKnown ? NotKnown
        : IdentityPapers.On(subject.AsOf).Contains(security)
            ? Verdict.NotMet("/security", new FindingParameter("security", security))
        : Verdict.Met;
}
