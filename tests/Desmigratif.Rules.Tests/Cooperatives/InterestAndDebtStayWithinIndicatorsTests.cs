using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Cooperatives;

public sealed class InterestAndDebtStayWithinIndicatorsTests
{
    private static readonly Asking National = new("COP-006");

    private static readonly Asking Light =
        National with { Book = RuleBook.NationalWith(new() { LightInterest = 1.5m }) };

    private static readonly Asking Limited =
        National with { Book = RuleBook.NationalWith(new() { DebtPerPerson = new Rupiah(10_000_000) }) };

    private static readonly CooperativeLoan Loan = new()
    {
        Id = "1",
        Person = "p1",
        PrincipalRp = new Rupiah(6_000_000),
        PaidRp = new Rupiah(1_000_000),
        InterestPercentPerMonth = 1.5m,
    };

    private static readonly DebtExposure Debt = new() { Id = "d1", Person = "p1", PrincipalRp = new Rupiah(5_000_000) };

    [Fact]
    public void Where_nothing_is_set_nothing_is_asked() => Ask(National, With(Loan with { InterestPercentPerMonth = 20 })).AsksNothing();

    [Fact]
    public void Interest_up_to_the_indicator_is_accepted_and_above_it_is_pointed_at()
    {
        Ask(Light, With(Loan)).IsMet();
        Ask(Light, With(Loan, Loan with { InterestPercentPerMonth = 2 })).IsNotMetAt("/loans/1/interestPercentPerMonth");
        Ask(Light, With(Loan with { InterestPercentPerMonth = null })).IsUnknownFor("/loans/0/interestPercentPerMonth");
        Ask(Light, With()).AsksNothing();
    }

    [Fact]
    public void The_indicator_is_told_as_each_language_writes_it()
    {
        Finding finding = Assert.Single(Light.FindingsIn(OurVillage, Woman, With(Loan with { InterestPercentPerMonth = 2 })));
        Assert.Contains("1,5 persen", finding.MessageIn(Language.Indonesian));
        Assert.Contains("1.5 percent", finding.MessageIn(Language.English));
    }

    [Fact]
    public void What_a_person_still_owes_is_added_up()
    {
        Ask(Limited, With(Loan), Debt).IsMet();
        Ask(Limited, With(Loan), Debt with { PrincipalRp = new Rupiah(5_000_001) }).IsNotMetAt("/loans/0/principalRp");
        Ask(Limited, With(Loan), Debt, Migrated(1)).IsNotMetAt("/loans/0/principalRp");
        Ask(Limited, With(Loan), Debt, Migrated(0)).IsMet();
        Ask(Limited, With(Loan), Debt, Debt with { Id = "d2", Person = "p2" }).IsMet();
        Ask(Limited, With(Loan, Loan with { Id = "2" }), Debt).IsNotMetAt("/loans/0/principalRp");
    }

    [Fact]
    public void What_was_refinanced_or_overpaid_counts_no_longer()
    {
        Ask(Limited, With(Loan), Debt with { PrincipalRp = new Rupiah(50_000_000), RefinancedBy = "1" }).IsMet();
        Ask(Limited, With(Loan with { PaidRp = new Rupiah(50_000_000) }), Debt with { PrincipalRp = new Rupiah(10_000_001) })
            .IsNotMetAt("/loans/0/principalRp");
        Ask(Limited, With(Loan with { PaidRp = null }), Debt with { PrincipalRp = new Rupiah(4_000_000) }).IsMet();
        Ask(Limited, With(Loan with { PaidRp = null }), Debt).IsNotMetAt("/loans/0/principalRp");
    }

    [Fact]
    public void What_is_set_stands_in_the_hash_of_the_book()
    {
        Assert.NotEqual(RuleBook.National.Hash, Light.Book.Hash);
        Assert.NotEqual(Light.Book.Hash, Limited.Book.Hash);
        Assert.Equal(RuleBook.National.Hash, RuleBook.NationalWith(LocalParameters.None).Hash);
    }

    private static Verdict Ask(Asking rule, Cooperative cooperative, params RegisterRecord[] others) => rule.About(cooperative, others);

    private static Cooperative With(params CooperativeLoan[] loans) => new() { Id = "k1", Loans = [.. loans] };

    private static Migration Migrated(long amount) =>
        new() { Id = "m1", Person = "p1", Loans = [new() { AmountRp = new Rupiah(amount) }, new()] };
}
