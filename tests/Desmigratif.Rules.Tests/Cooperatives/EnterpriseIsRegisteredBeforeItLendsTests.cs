using Desmigratif.Domain.Cooperatives;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Cooperatives;

public sealed class EnterpriseIsRegisteredBeforeItLendsTests
{
    private static readonly Asking Rule = new("COP-003");

    private static readonly Cooperative Enterprise = new()
    {
        Id = "k1",
        Form = CooperativeForm.VillageEnterprise,
        Registration = new() { Number = "AHU-1", On = Day("2023-05-02") },
        Loans = [new() { From = Day("2023-05-02") }],
    };

    [Fact]
    public void A_loan_on_the_day_of_registration_is_accepted_and_one_before_is_not()
    {
        Rule.About(Enterprise).IsMet();
        Rule.About(Enterprise with { Loans = [new() { From = Day("2023-05-01") }] }).IsNotMetAt("/registration");
        Rule.About(Enterprise with { Savings = [new() { On = Day("2023-05-02") }] }).IsMet();
        Rule.About(Enterprise with { Savings = [new() { On = Day("2023-05-01") }] }).IsNotMetAt("/registration");
        Rule.About(Enterprise with { Form = CooperativeForm.JointVillageEnterprise, Loans = [new() { From = Day("2023-05-01") }] })
            .IsNotMetAt("/registration");
    }

    [Fact]
    public void How_many_is_told() =>
        Assert.Equal("2", Rule.About(Enterprise with
        {
            Savings = [new() { On = Day("2023-05-01") }, new() { On = Day("2024-05-01") }],
            Loans = [new() { From = Day("2023-05-01") }],
        }).Parameter("entries"));

    [Fact]
    public void Entries_from_before_2022_and_undated_ones_are_not_asked_about()
    {
        Rule.About(Enterprise with { Loans = [new() { From = Day("2021-12-31") }] }).AsksNothing();
        Rule.About(Enterprise with { Loans = [new() { From = Day("2022-01-01") }] }).IsNotMetAt("/registration");
        Rule.About(Enterprise with { Loans = default, Savings = [new() { On = Day("2021-12-31") }] }).AsksNothing();
        Rule.About(Enterprise with { Loans = default, Savings = [new() { On = Day("2022-01-01") }] }).IsNotMetAt("/registration");
        Rule.About(Enterprise with { Loans = [new()] }).AsksNothing();
        Rule.About(Enterprise with { Loans = default }).AsksNothing();
    }

    [Fact]
    public void Without_a_number_it_is_not_registered_and_without_a_day_nobody_knows()
    {
        Rule.About(Enterprise with { Registration = new() { On = Day("2023-05-02") } }).IsNotMetAt("/registration");
        Rule.About(Enterprise with { Registration = new() { Number = " ", On = Day("2023-05-02") } }).IsNotMetAt("/registration");
        Rule.About(Enterprise with { Registration = new() { Number = "AHU-1" } }).IsUnknownFor("/registration/on");
        Rule.About(Enterprise with { Registration = null }).IsUnknownFor("/registration/on");
    }

    [Fact]
    public void Cooperatives_are_not_asked_and_nothing_before_2022()
    {
        Cooperative early = Enterprise with { Loans = [new() { From = Day("2022-01-01") }] };
        Rule.About(early with { Form = CooperativeForm.Cooperative }).AsksNothing();
        Rule.On("2021-12-31").About(early).AsksNothing();
        Rule.On("2022-01-01").About(early).IsNotMetAt("/registration");
    }
}
