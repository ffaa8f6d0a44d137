using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class WorkAgreementHasMinimumItemsTests
{
    private const string Rule = "PLC-016";

    [Fact]
    public void An_agreement_with_all_seven_items_is_in_order() => Given.File.Judge(Rule).IsMet();

    [Fact]
    public void The_items_that_lack_are_named()
    {
        Verdict verdict = Items("employer", "worker", "position", "rights-and-duties", "working-conditions", "term").Judge(Rule);
        verdict.IsNotMetAt("/contract/items");
        Assert.Equal("safety", verdict.Parameter("items"));
        Assert.Equal("employer, worker", Items("position", "rights-and-duties", "working-conditions", "term", "safety")
            .Judge(Rule)
            .Parameter("items"));
    }

    [Fact]
    public void An_empty_list_and_an_unknown_word_leave_it_open()
    {
        Items().Judge(Rule).IsUnknownFor("/contract/items");
        Items("employer", "a-word-of-tomorrow").Judge(Rule).IsUnknownFor("/contract/items");
        Given.File.With(migration => migration with { Sector = Sector.List.Of("a-word-of-tomorrow") })
            .Judge(Rule)
            .IsUnknownFor("/sector");
    }

    [Fact]
    public void Only_a_signed_agreement_for_work_on_land_is_read()
    {
        PlacementFile lacking = Items("employer");
        lacking.With(migration => migration with { Sector = Sector.FishingShip }).Judge(Rule).AsksNothing();
        lacking.With((Migration migration) => migration with { Sector = null }).Judge(Rule).AsksNothing();
        lacking.With(migration => migration with { Contract = migration.Contract! with { SignedOn = null } })
            .Judge(Rule)
            .AsksNothing();
        lacking.With((Migration migration) => migration with { Contract = null }).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Items("employer").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Items("employer").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/contract/items");
    }

    private static PlacementFile Items(params string[] items) => Given.File.With(migration => migration with
    {
        Contract = migration.Contract! with { Items = items.Select(ContractItem.List.Of).ToEquatableArray() },
    });
}
