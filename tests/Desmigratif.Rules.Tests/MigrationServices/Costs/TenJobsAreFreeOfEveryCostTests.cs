namespace Desmigratif.Rules.Tests.MigrationServices.Costs;

public sealed class TenJobsAreFreeOfEveryCostTests
{
    private const string Rule = "CST-002";

    [Theory]
    [InlineData("5152")]
    [InlineData("9111")]
    [InlineData("5311")]
    [InlineData("5322")]
    [InlineData("5120")]
    [InlineData("8322")]
    [InlineData("6113")]
    [InlineData("9112")]
    [InlineData("9211")]
    [InlineData("6223")]
    [InlineData("911102")]
    public void In_these_jobs_nothing_is_charged_to_the_worker(string occupation)
    {
        In(occupation, "worker").Judge(Rule).IsNotMetAt("/costs/0/chargedTo");
        In(occupation, "employer").Judge(Rule).IsMet();
    }

    [Fact]
    public void Other_jobs_are_not_asked() => In("9329", "worker").Judge(Rule).AsksNothing();

    [Fact]
    public void What_could_decide_is_named()
    {
        In(occupation: null, "worker").Judge(Rule).IsUnknownFor("/occupation");
        In("house maid", "worker").Judge(Rule).IsUnknownFor("/occupation");
        In("9111", bearer: null).Judge(Rule).IsUnknownFor("/costs/0/chargedTo");
        In("9111", "a-word-of-tomorrow").Judge(Rule).IsUnknownFor("/costs/0/chargedTo");
    }

    [Fact]
    public void Without_costs_nothing_is_asked() =>
        In(occupation: null, "worker").With(migration => migration with { Costs = [] }).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_15_July_2021()
    {
        In("9111", "worker").Departing(2021, 7, 14).Judge(Rule).AsksNothing();
        In("9111", "worker").Departing(2021, 7, 15).Judge(Rule).IsNotMetAt("/costs/0/chargedTo");
    }

    private static PlacementFile In(string? occupation, string? bearer) => GivenCosts.Of(("police-record", bearer))
        .With(migration => migration with { Occupation = occupation is null ? null : new(occupation) });
}
