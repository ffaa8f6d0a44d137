namespace Desmigratif.Rules.Tests.MigrationServices.Costs;

public sealed class NoPlacementCostIsLaidOnWorkerTests
{
    private const string Rule = "CST-001";

    [Theory]
    [InlineData("outbound-ticket")]
    [InlineData("return-ticket")]
    [InlineData("work-visa")]
    [InlineData("agreement-legalisation")]
    [InlineData("competence-certificate")]
    [InlineData("company-fee")]
    public void A_placement_cost_is_borne_by_others(string item)
    {
        Of((item, "employer")).Judge(Rule).IsMet();
        Of((item, "placing-body")).Judge(Rule).IsMet();
        Of((item, "state")).Judge(Rule).IsMet();
        Of((item, "worker")).Judge(Rule).IsNotMetAt("/costs/0/chargedTo");
        Assert.Equal(item, Of((item, "worker")).Judge(Rule).Parameter("item"));
    }

    [Theory]
    [InlineData("police-record")]
    [InlineData("passport-replacement")]
    [InlineData("training")]
    [InlineData("other")]
    public void Own_needs_are_judged_elsewhere(string item) => Of((item, "worker")).Judge(Rule).IsMet();

    [Fact]
    public void Every_such_charge_is_told() => Of(("work-visa", "worker"), ("lodging", "worker"), ("company-fee", "worker"))
        .Judge(Rule)
        .IsNotMetAt("/costs/0/chargedTo", "/costs/2/chargedTo");

    [Fact]
    public void What_is_charged_to_whom_has_to_be_known()
    {
        Of(("work-visa", null)).Judge(Rule).IsUnknownFor("/costs/0/chargedTo");
        Of(("work-visa", "a-word-of-tomorrow")).Judge(Rule).IsUnknownFor("/costs/0/chargedTo");
        Of((null, "worker")).Judge(Rule).IsUnknownFor("/costs/0/item");
        Of(("a-word-of-tomorrow", "worker")).Judge(Rule).IsUnknownFor("/costs/0/item");
        Of((null, "employer")).Judge(Rule).IsMet();
        Of(("lodging", null)).Judge(Rule).IsMet();
    }

    [Fact]
    public void Without_costs_nothing_is_asked() => Of().Judge(Rule).AsksNothing();

    [Fact]
    public void Who_has_departed_is_asked_as_well() =>
        Of(("work-visa", "worker")).With(migration => migration with { DepartedOn = new(2024, 1, 1) })
            .Judge(Rule)
            .IsNotMetAt("/costs/0/chargedTo");

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Of(("work-visa", "worker")).Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Of(("work-visa", "worker")).Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/costs/0/chargedTo");
    }

    private static PlacementFile Of(params (string? Item, string? ChargedTo)[] costs) => GivenCosts.Of(costs);
}
