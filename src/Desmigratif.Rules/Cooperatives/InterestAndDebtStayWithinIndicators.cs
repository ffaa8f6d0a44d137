using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Domain.Findings.Severity;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>
/// COP-006. No law names a figure: the village sets its own, and without one nothing is asked. Of a person with several loans the
/// first in the cooperative is pointed at.
/// </summary>
internal sealed class InterestAndDebtStayWithinIndicators(LocalParameters local) : Rule<OnDay<Cooperative>>(
    "COP-006",
    Info,
    Confidence.C,
    DatedLaw.Always(InterchangeFormat.Version1.Whole),
    new(
        "Bunga dan utang berada dalam batas indikator yang ditetapkan desa",
        "Interest and debt stay within the indicators the village has set"),
    new(
        "Bunga pinjaman ini lebih tinggi daripada {lightInterest} persen sebulan, batas yang ditetapkan desa. Tinjau kembali "
        + "bunganya bersama pengurus, agar pinjaman tetap ringan bagi keluarga.",
        "The interest of this loan is above {lightInterest} percent a month, the limit the village has set. Look at it again "
        + "with the board, so that the loan stays light for the family."))
{
    private static readonly Wording TooMuchDebt = new(
        "Seluruh utang peminjam ini yang tercatat melebihi batas {debtPerPerson} per orang yang ditetapkan desa. Bicarakan "
        + "dengan peminjam, dan cari jalan keluar sebelum memberi pinjaman baru.",
        "The recorded debts of this borrower together are above the limit of {debtPerPerson} a person that the village has "
        + "set. Talk to the borrower, and look for a way out before lending more.");

    private readonly Parameter<decimal?> lightInterest = new("lightInterest", "percent per month", local.LightInterest);
    private readonly Parameter<long?> debtPerPerson = new("debtPerPerson", "Rp", local.DebtPerPerson?.Amount);

    /// <inheritdoc />
    public override EquatableArray<Parameter> Parameters => [lightInterest, debtPerPerson];

    /// <inheritdoc />
    protected override Verdict Check(in OnDay<Cooperative> subject)
    {
        decimal? interest = lightInterest.On(subject.AsOf);
        long? debt = debtPerPerson.On(subject.AsOf);
        if (interest is null && debt is null)
        {
            return Verdict.NotApplicable;
        }

        Judgement judgement = default;
        for (int index = 0; index < subject.Record.Loans.Count; index++)
        {
            CooperativeLoan loan = subject.Record.Loans[index];
            if (interest is { } light)
            {
                Compare(loan, light, index, ref judgement);
            }

            if (debt is { } limit)
            {
                Compare(in subject, limit, index, ref judgement);
            }
        }

        return judgement.Verdict;
    }

    private static void Compare(CooperativeLoan loan, decimal light, int index, ref Judgement judgement)
    {
        if (loan.InterestPercentPerMonth is not { } interest)
        {
            judgement.Unknown(FormattableString.Invariant($"/loans/{index}/interestPercentPerMonth"));
        }
        else if (interest <= light)
        {
            judgement.Met();
        }
        else
        {
            judgement.NotMet(
                FormattableString.Invariant($"/loans/{index}/interestPercentPerMonth"),
                Percent(light));
        }
    }

    private static void Compare(in OnDay<Cooperative> subject, long limit, int index, ref Judgement judgement)
    {
        EquatableArray<CooperativeLoan> loans = subject.Record.Loans;
        if (subject.Register.Index<DebtsOfPersons>().OwedBy(loans[index].Person.Id) <= limit)
        {
            judgement.Met();
        }
        else if (IsFirst(loans, index))
        {
            judgement.NotMet(
                FormattableString.Invariant($"/loans/{index}/principalRp"),
                TooMuchDebt,
                new FindingParameter("debtPerPerson", FormattableString.Invariant($"{limit}"), Shown(new Rupiah(limit))));
        }
    }

    private static FindingParameter Percent(decimal light)
    {
        string text = FormattableString.Invariant($"{light}");
        return new("lightInterest", text, new(text.Replace('.', ','), text));
    }

    private static Wording Shown(Rupiah amount) => new(amount.ToString(), amount.ToString());

    private static bool IsFirst(EquatableArray<CooperativeLoan> loans, int index)
    {
        int first = 0;
        while (loans[first].Person != loans[index].Person)
        {
            first++;
        }

        return first == index;
    }
}
