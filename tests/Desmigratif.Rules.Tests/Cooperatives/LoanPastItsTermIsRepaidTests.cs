using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Cooperatives;

public sealed class LoanPastItsTermIsRepaidTests
{
    private static readonly Asking Rule = new("COP-005");

    private static readonly CooperativeLoan Loan = new()
    {
        Id = "1",
        To = Day("2026-11-20"),
        PrincipalRp = new Rupiah(5_000_000),
        PaidRp = new Rupiah(5_000_000),
    };

    [Fact]
    public void On_the_last_day_nothing_is_overdue() => Ask(Loan with { To = AsOf, PaidRp = new Rupiah(0) }).IsMet();

    [Fact]
    public void After_it_the_whole_sum_is_repaid()
    {
        Ask(Loan).IsMet();
        Ask(Loan with { PaidRp = new Rupiah(4_999_999) }).IsNotMetAt("/loans/0/paidRp");
        Ask(Loan, Loan with { PaidRp = new Rupiah(0) }).IsNotMetAt("/loans/1/paidRp");
    }

    [Fact]
    public void Interest_is_not_below_zero()
    {
        Ask(Loan with { InterestPercentPerMonth = 0 }).IsMet();
        Ask(Loan with { InterestPercentPerMonth = -0.1m }).IsNotMetAt("/loans/0/interestPercentPerMonth");
    }

    [Fact]
    public void Without_a_sum_nobody_knows()
    {
        Ask(Loan with { PaidRp = null }).IsUnknownFor("/loans/0/paidRp");
        Ask(Loan with { PrincipalRp = null }).IsUnknownFor("/loans/0/principalRp");
        Ask(Loan with { To = AsOf, PrincipalRp = null }).IsMet();
    }

    [Fact]
    public void Without_a_term_nothing_is_asked()
    {
        Ask(Loan with { To = null, PaidRp = null }).AsksNothing();
        Ask().AsksNothing();
    }

    private static Verdict Ask(params CooperativeLoan[] loans) => Rule.About(new Cooperative { Id = "k1", Loans = [.. loans] });
}
