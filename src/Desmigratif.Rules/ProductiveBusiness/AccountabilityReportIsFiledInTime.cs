using Desmigratif.Domain.Findings;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.ProductiveBusiness;

/// <summary>BIZ-004. Asked of groups that were given money. Where no due day is recorded, none is assumed.</summary>
internal sealed class AccountabilityReportIsFiledInTime() : Rule<OnDay<BusinessGroup>>(
    "BIZ-004",
    Warning,
    Confidence.B,
    DatedLaw.Always(Laws.PracticeOfDesmigratif.Whole),
    new(
        "Laporan pertanggungjawaban diserahkan paling lambat pada tanggal jatuh tempo",
        "The accountability report is filed by its due day"),
    new(
        "Laporan pertanggungjawaban dana bantuan jatuh tempo pada {dueOn}, tetapi belum tercatat diserahkan. Dampingi kelompok "
        + "menyusun laporannya, lalu catat tanggal penyerahannya.",
        "The accountability report on the money was due on {dueOn} and is not on record as filed. Help the group to write the "
        + "report, then record the day on which it was filed."))
{
    private static readonly Verdict NoDueDay = Verdict.Unknown("/accountabilityReport/dueOn");

    private static readonly Wording Late = new(
        "Laporan pertanggungjawaban dana bantuan diserahkan sesudah tanggal jatuh tempo {dueOn}. Catat alasan "
        + "keterlambatannya dan sampaikan kepada pemberi bantuan.",
        "The accountability report on the money was filed after its due day {dueOn}. Record why it was late and tell whoever "
        + "gave the money.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<BusinessGroup> subject)
    {
        if (!HoldsMoney(subject.Record))
        {
            return Verdict.NotApplicable;
        }

        AccountabilityReport? report = subject.Record.AccountabilityReport;
        return report?.DueOn is not { } due ? NoDueDay
            : (report.FiledOn ?? subject.AsOf) <= due ? Verdict.Met
            : Verdict.NotMet([new Fault(
                "/accountabilityReport/filedOn",
                [new FindingParameter("dueOn", due)],
                report.FiledOn is null ? null : Late)]);
    }

    private static bool HoldsMoney(BusinessGroup group)
    {
        foreach (Grant grant in group.Grants)
        {
            if (grant.Kind == GrantKind.Money)
            {
                return true;
            }
        }

        return false;
    }
}
