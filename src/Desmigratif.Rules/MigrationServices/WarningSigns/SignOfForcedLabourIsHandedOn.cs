using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>FLG-008. One sign is enough; there is neither score nor threshold. A report without a day counts.</summary>
internal sealed class SignOfForcedLabourIsHandedOn() : Rule<MigrationOnDay>(
    "FLG-008",
    Referral,
    Confidence.A,
    DatedLaw.Always(Laws.IloIndicatorsOfForcedLabour.Whole),
    new(
        "Tanda kerja paksa yang dilaporkan dirujuk kepada instansi berwenang",
        "A reported sign of forced labour is handed to the competent office"),
    new(
        "Ada laporan tentang tanda kerja paksa: {flag}. Teruskan segera kepada Perwakilan RI, BP3MI, atau kepolisian, dan lindungi "
        + "identitas pelapornya; desa tidak perlu membuktikannya.",
        "A sign of forced labour was reported: {flag}. Hand it at once to the Indonesian mission, the BP3MI or the police, and "
        + "protect whoever reported it; the village need not prove it."))
{
    private static readonly Parameter<EquatableArray<ReportFlag>> Indicators = new(
        "iloIndicators",
        "codes",
        ReportFlag.List.All.Where(flag => flag.IsForcedLabourIndicator).ToEquatableArray());

    public override EquatableArray<Parameter> Parameters => [Indicators];

    protected override Verdict Check(in MigrationOnDay subject)
    {
        ReadOnlySpan<Report> reports = subject.Migration.Reports.AsSpan();
        Judgement judgement = default;
        for (int index = 0; index < reports.Length; index++)
        {
            if (reports[index].On > subject.AsOf)
            {
                judgement.Met();
            }
            else if (reports[index].Flag is not { IsKnown: true } flag)
            {
                judgement.Unknown(ReportPointer.ToFlag(index));
            }
            else if (Indicators.On(subject.GoverningDay).Contains(flag))
            {
                judgement.NotMet(ReportPointer.ToFlag(index), new FindingParameter("flag", flag));
            }
            else
            {
                judgement.Met();
            }
        }

        return judgement.Verdict;
    }
}
