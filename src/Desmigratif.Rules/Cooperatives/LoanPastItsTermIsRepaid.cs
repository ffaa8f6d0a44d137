using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>COP-005. On the last day of the term nothing is overdue yet.</summary>
internal sealed class LoanPastItsTermIsRepaid() : Rule<OnDay<Cooperative>>(
    "COP-005",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Pinjaman yang lewat jatuh tempo sudah lunas atau ditindaklanjuti",
        "A loan past its term is repaid or looked at"),
    new(
        "Pinjaman ini telah lewat jatuh tempo dan belum lunas. Temui peminjamnya, tanyakan kesulitannya, dan sepakati cara "
        + "pelunasan; apabila sudah lunas, catat pembayarannya.",
        "This loan is past its term and not repaid. See the borrower, ask what makes it hard, and agree on how to repay; if "
        + "it was repaid already, record the payment."))
{
    private static readonly Wording BelowZero = new(
        "Bunga pinjaman ini kurang dari nol, dan itu tidak mungkin. Periksa perjanjian pinjamannya, lalu betulkan.",
        "The interest of this loan is below zero, which cannot be. Look it up in the loan agreement and correct it.");

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Cooperative> subject)
    {
        Judgement judgement = default;
        for (int index = 0; index < subject.Record.Loans.Count; index++)
        {
            CooperativeLoan loan = subject.Record.Loans[index];
            if (loan.To is not { } to)
            {
                continue;
            }

            if (loan.InterestPercentPerMonth < 0)
            {
                judgement.NotMet(FormattableString.Invariant($"/loans/{index}/interestPercentPerMonth"), BelowZero);
            }

            if (to >= subject.AsOf || loan.PaidRp >= loan.PrincipalRp)
            {
                judgement.Met();
            }
            else if (loan.PaidRp is null || loan.PrincipalRp is null)
            {
                string missing = loan.PaidRp is null ? "paidRp" : "principalRp";
                judgement.Unknown(FormattableString.Invariant($"/loans/{index}/{missing}"));
            }
            else
            {
                judgement.NotMet(FormattableString.Invariant($"/loans/{index}/paidRp"));
            }
        }

        return judgement.Verdict;
    }
}
