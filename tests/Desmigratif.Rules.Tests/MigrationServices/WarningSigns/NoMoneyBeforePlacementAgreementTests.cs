using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Tests.MigrationServices.WarningSigns;

public sealed class NoMoneyBeforePlacementAgreementTests
{
    private const string Rule = "FLG-005";

    private const string Pointer = "/costs/0/amountRp";

    private static readonly PlacementFile Asked = Asking("worker", 10_000_000);

    [Fact]
    public void Money_of_the_employer_may_be_asked_early() => Asking("employer", 500_000).Judge(Rule).IsMet();

    [Theory]
    [InlineData("interested")]
    [InlineData("registered")]
    [InlineData("verified")]
    public void Money_of_the_worker_may_not(string status)
    {
        Asked.Reaching(MigrationStatus.List.Of(status), Given.Today).Judge(Rule).IsNotMetAt(Pointer);
        Asked.Reaching(MigrationStatus.List.Of(status), Given.Today).With(Individual).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void One_rupiah_is_money_and_none_is_not()
    {
        Asking("worker", 1).Judge(Rule).IsNotMetAt(Pointer);
        Asking("worker", 0).Judge(Rule).IsMet();
        Asking(bearer: null, 0).Judge(Rule).IsMet();
    }

    [Fact]
    public void Once_the_agreement_is_signed_other_rules_ask()
    {
        Asked.With(migration => migration with { PlacementAgreement = new() { SignedOn = Given.Today } }).Judge(Rule).IsMet();
        Asked.With(migration => migration with { PlacementAgreement = new() { SignedOn = Given.Today.PlusDays(1) } })
            .Judge(Rule)
            .IsNotMetAt(Pointer);
        Asked.Plus(new() { Kind = DocumentKind.PlacementAgreement }).Judge(Rule).IsMet();
        Asked.Reaching(MigrationStatus.Trained, Given.Today).Judge(Rule).IsMet();
    }

    [Fact]
    public void What_was_asked_of_whom_has_to_be_known()
    {
        Asked.With(migration => migration with { Costs = [] }).Judge(Rule).IsUnknownFor("/costs");
        Asking(bearer: null, 1).Judge(Rule).IsUnknownFor("/costs/0/chargedTo");
        Asking("a-word-of-tomorrow", 1).Judge(Rule).IsUnknownFor("/costs/0/chargedTo");
        Asking("worker", amount: null).Judge(Rule).IsUnknownFor(Pointer);
        Asked.With(migration => migration with { Route = PlacementRoute.List.Of("a-word-of-tomorrow") })
            .Judge(Rule)
            .IsUnknownFor("/route");
        Asked.With(migration => migration with { Route = null }).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void Who_has_departed_is_not_asked() =>
        Asked.With(migration => migration with { DepartedOn = Given.Today }).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Asked.Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Asked.Departing(2017, 11, 22).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static Migration Individual(Migration migration) => migration with { Route = PlacementRoute.Individual };

    private static PlacementFile Asking(string? bearer, long? amount) => Given.File
        .Without(DocumentKind.PlacementAgreement)
        .With(migration => migration with
        {
            History = [new() { Status = MigrationStatus.Registered, On = new(2026, 3, 1) }],
            PlacementAgreement = null,
            Costs =
            [
                new()
                {
                    Item = CostItem.CompanyFee,
                    ChargedTo = bearer is null ? null : CostBearer.List.Of(bearer),
                    AmountRp = amount is { } rupiah ? new Rupiah(rupiah) : null,
                },
            ],
        });
}
