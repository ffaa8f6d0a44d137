using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Cooperatives;

public sealed class RefinancingCanBeFollowedTests
{
    private static readonly Asking Rule = new("COP-007");
    private static readonly DebtExposure Debt = new() { Id = "d1", Person = "p1", From = Day("2026-01-01"), RefinancedBy = "7" };

    private static readonly CooperativeLoan Loan = new()
    {
        Id = "7",
        Person = "p1",
        Purpose = LoanPurpose.RefinanceMoneylender,
        From = Day("2026-01-01"),
    };

    [Fact]
    public void The_loan_of_the_same_person_is_accepted_and_of_another_is_not()
    {
        Rule.AboutAny(Debt, With(Loan)).IsMet();
        Rule.AboutAny(Debt, With(Loan with { Person = "p2" })).IsNotMetAt("/refinancedBy");
        Rule.AboutAny(Debt with { Person = default }, With(Loan with { Person = default })).IsNotMetAt("/refinancedBy");
    }

    [Fact]
    public void The_loan_is_for_refinancing_and_no_older_than_the_debt()
    {
        Rule.AboutAny(Debt, With(Loan with { Purpose = LoanPurpose.BusinessCapital })).IsNotMetAt("/refinancedBy");
        Rule.AboutAny(Debt, With(Loan with { From = Day("2025-12-31") })).IsNotMetAt("/refinancedBy");
        Rule.AboutAny(Debt, With(Loan with { From = null })).IsMet();
        Rule.AboutAny(Debt with { From = null }, With(Loan)).IsMet();
        Rule.AboutAny(Debt).IsNotMetAt("/refinancedBy");
    }

    [Fact]
    public void Each_such_loan_is_named_by_a_debt()
    {
        Rule.AboutAny(With(Loan), Debt).IsMet();
        Rule.AboutAny(With(Loan, Loan with { Id = "8" }), Debt).IsNotMetAt("/loans/1/purpose");
        Rule.AboutAny(With(Loan with { Id = null }), Debt).IsNotMetAt("/loans/0/purpose");
    }

    [Fact]
    public void Where_nothing_is_refinanced_nothing_is_asked()
    {
        Rule.AboutAny(Debt with { RefinancedBy = default }).AsksNothing();
        Rule.AboutAny(With(Loan with { Purpose = LoanPurpose.Other })).AsksNothing();
        Rule.AboutAny(Woman).AsksNothing();
    }

    [Fact]
    public void Both_sides_are_put_before_the_rule() =>
        Assert.Equal(
            ["debt-exposure d1 /refinancedBy", "cooperative k1 /loans/1/purpose"],
            Rule.FindingsIn(OurVillage, Woman, Debt, With(Loan with { Person = "p2" }, Loan with { Id = "8" })).Select(Named));

    private static string Named(Finding finding) => $"{finding.Record!.Type} {finding.Record.Id} {finding.Pointer}";

    private static Cooperative With(params CooperativeLoan[] loans) => new() { Id = "k1", Loans = [.. loans] };
}
