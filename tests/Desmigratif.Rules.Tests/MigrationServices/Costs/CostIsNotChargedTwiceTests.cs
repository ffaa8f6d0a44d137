namespace Desmigratif.Rules.Tests.MigrationServices.Costs;

public sealed class CostIsNotChargedTwiceTests
{
    private const string Rule = "CST-003";

    [Fact]
    public void Different_costs_may_be_borne_by_different_people()
    {
        GivenCosts.Of(("training", "employer"), ("lodging", "worker")).Judge(Rule).IsMet();
        GivenCosts.Of(("training", "state"), ("training", "worker")).Judge(Rule).IsMet();
        GivenCosts.Of(("training", "worker"), ("training", "worker")).Judge(Rule).IsMet();
    }

    [Fact]
    public void One_cost_is_not_charged_to_both()
    {
        GivenCosts.Of(("training", "employer"), ("training", "worker")).Judge(Rule).IsNotMetAt("/costs/1/item");
        GivenCosts.Of(("training", "worker"), ("lodging", "worker"), ("training", "employer"))
            .Judge(Rule)
            .IsNotMetAt("/costs/0/item");
        GivenCosts.Of(("training", "employer"), ("training", "employer"), ("training", "worker")).Judge(Rule).IsNotMetAt("/costs/2/item");
        Assert.Equal(
            "training",
            GivenCosts.Of(("training", "employer"), ("training", "worker")).Judge(Rule).Parameter("item"));
    }

    [Fact]
    public void Other_costs_may_differ_from_one_another() =>
        GivenCosts.Of(("other", "employer"), ("other", "worker")).Judge(Rule).IsMet();

    [Fact]
    public void What_is_charged_to_whom_has_to_be_known()
    {
        GivenCosts.Of(("training", "employer"), ("training", null)).Judge(Rule).IsUnknownFor("/costs/1/chargedTo");
        GivenCosts.Of(("training", "employer"), ("training", "a-word-of-tomorrow")).Judge(Rule).IsUnknownFor("/costs/1/chargedTo");
        GivenCosts.Of((null, "employer"), ("a-word-of-tomorrow", "worker")).Judge(Rule).IsUnknownFor("/costs/0/item", "/costs/1/item");
        GivenCosts.Of((null, "state"), ("training", "worker")).Judge(Rule).IsMet();
    }

    [Fact]
    public void A_single_cost_is_not_charged_twice() => GivenCosts.Of(("training", "worker")).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        PlacementFile twice = GivenCosts.Of(("training", "employer"), ("training", "worker"));
        twice.Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        twice.Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/costs/1/item");
    }
}
