namespace Desmigratif.Rules.Tests.MigrationServices.Costs;

public sealed class TrainingCostIsNotLaidOnWorkerTests
{
    private const string Rule = "CST-004";

    private static readonly PlacementFile Charged = GivenCosts.Of(("training", "worker"));

    [Fact]
    public void Training_is_paid_by_others()
    {
        GivenCosts.Of(("training", "state")).Judge(Rule).IsMet();
        GivenCosts.Of(("training", "employer"), ("lodging", "worker")).Judge(Rule).IsMet();
        Charged.Judge(Rule).IsNotMetAt("/costs/0/chargedTo");
    }

    [Fact]
    public void Who_pays_has_to_be_known()
    {
        GivenCosts.Of(("training", null)).Judge(Rule).IsUnknownFor("/costs/0/chargedTo");
        GivenCosts.Of(("training", "a-word-of-tomorrow")).Judge(Rule).IsUnknownFor("/costs/0/chargedTo");
    }

    [Fact]
    public void Without_training_nothing_is_asked() => GivenCosts.Of(("lodging", "worker"), (null, null)).Judge(Rule).AsksNothing();

    [Fact]
    public void From_2025_on_the_finding_says_that_the_rule_is_contested()
    {
        Assert.NotNull(Charged.Departing(2024, 12, 31).Judge(Rule).Faults[0].Message);
        Assert.Null(Charged.Departing(2025, 1, 1).Judge(Rule).Faults[0].Message);
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Charged.Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Charged.Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/costs/0/chargedTo");
    }
}
