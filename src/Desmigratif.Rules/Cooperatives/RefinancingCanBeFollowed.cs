using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>
/// COP-007, over debts and cooperatives: the debt names the loan that paid it off, and each such loan is named by a debt.
/// </summary>
internal sealed class RefinancingCanBeFollowed() : Rule<OnDay<RegisterRecord>>(
    "COP-007",
    Warning,
    Confidence.B,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new("Pembiayaan kembali utang rentenir dapat ditelusuri", "Refinancing of a moneylender debt can be followed"),
    new(
        "Pinjaman koperasi yang dirujuk oleh catatan utang ini bukan pinjaman pelunasan utang rentenir atas nama orang yang "
        + "sama, atau diberikan sebelum utangnya ada. Periksa pinjaman mana yang dimaksud, lalu betulkan rujukannya.",
        "The cooperative loan that this debt names is no refinancing loan of the same person, or is older than "
        + "the debt. Find out which loan is meant and correct the reference.")), ISomeRecords
{
    private static readonly Verdict NotThatLoan = Verdict.NotMet("/refinancedBy");

    private static readonly Wording NoDebt = new(
        "Pinjaman pelunasan rentenir ini tidak dirujuk oleh catatan utang mana pun. Catat utang yang dilunasinya, agar "
        + "keluarga benar-benar terbebas dari rentenir.",
        "No recorded debt names this refinancing loan. Record the debt it paid off, so that the family is really free of the "
        + "moneylender.");

    /// <inheritdoc />
    public bool LooksAt(RecordType type) => type == RecordType.DebtExposure || type == RecordType.Cooperative;

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<RegisterRecord> subject) => subject.Record switch
    {
        DebtExposure debt => OfDebt(debt, in subject),
        Cooperative cooperative => OfCooperative(cooperative, in subject),
        _ => Verdict.NotApplicable,
    };

    private static Verdict OfDebt(DebtExposure debt, in OnDay<RegisterRecord> subject) =>
        debt.RefinancedBy.IsAbsent ? Verdict.NotApplicable
        : subject.Register.Find(debt.RefinancedBy) is { } loan
            && loan.Purpose == LoanPurpose.RefinanceMoneylender
            && !loan.Person.IsAbsent
            && loan.Person == debt.Person
            && !(loan.From < debt.From) ? Verdict.Met
        : NotThatLoan;

    private static Verdict OfCooperative(Cooperative cooperative, in OnDay<RegisterRecord> subject)
    {
        Judgement judgement = default;
        for (int index = 0; index < cooperative.Loans.Count; index++)
        {
            CooperativeLoan loan = cooperative.Loans[index];
            if (loan.Purpose == LoanPurpose.RefinanceMoneylender)
            {
                if (subject.Register.DebtExposuresByLoan.FirstIndex(loan.Id) >= 0)
                {
                    judgement.Met();
                }
                else
                {
                    judgement.NotMet(FormattableString.Invariant($"/loans/{index}/purpose"), NoDebt);
                }
            }
        }

        return judgement.Verdict;
    }
}
