using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.Law;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.MigrationServices.WarningSigns;

/// <summary>FLG-006. The worker's consent does not clear the sign, and no amount is taken as harmless.</summary>
internal sealed class NoDebtTiesWorker() : Rule<MigrationOnDay>(
    "FLG-006",
    Referral,
    Confidence.AMinus,
    DatedLaw.Since(
        new(2007, 4, 19),
        Laws.Uu21Of2007.Article(1, 1),
        Laws.Uu21Of2007.Article(1, 7),
        Laws.IloIndicatorsOfForcedLabour.Whole),
    new(
        "PMI tidak terikat utang kepada perekrut atau utang yang dipotong dari upah",
        "No loan of the recruiter or loan repaid from wages ties the worker"),
    new(
        "Keberangkatan dibiayai utang kepada perekrut atau utang yang dibayar dengan potongan upah, tanda jeratan utang. Jelaskan "
        + "risikonya, simpan buktinya, lalu teruskan kepada BP3MI atau kepolisian.",
        "The departure is paid by a loan of the recruiter or by one repaid from the wage, a sign of debt bondage. Explain the risk, "
        + "keep the proof, and hand the matter to the BP3MI or the police."))
{
    protected override Verdict Check(in MigrationOnDay subject)
    {
        ReadOnlySpan<Loan> loans = subject.Migration.Loans.AsSpan();
        Judgement judgement = default;
        for (int index = 0; index < loans.Length; index++)
        {
            LenderKind? lender = loans[index].Lender;
            if (lender == LenderKind.Recruiter || loans[index].RepaidByWage is true)
            {
                judgement.NotMet(PointerTo(index));
            }
            else if (lender is not { IsKnown: true })
            {
                judgement.Unknown(PointerTo(index));
            }
            else
            {
                judgement.Met();
            }
        }

        return judgement.Verdict;
    }

    private static string PointerTo(int index) => FormattableString.Invariant($"/loans/{index}/lender");
}
