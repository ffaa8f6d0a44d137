using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class ContractEndsInReturnOrExtensionTests
{
    private const string Rule = "MIG-007";

    private static readonly PlacementFile Abroad = Given.File
        .With(migration => migration with
        {
            DepartedOn = new LocalDate(2024, 10, 20),
            Contract = new() { To = new(2026, 10, 20) },
            History = [new() { Status = MigrationStatus.Working, On = new(2026, 6, 1) }],
        });

    [Fact]
    public void A_month_after_the_contract_there_may_still_be_no_news()
    {
        Until(2026, 10, 21).Judge(Rule).IsMet();
        Until(2026, 10, 20).Judge(Rule).IsNotMetAt("/contract/to");
        Until(2026, 11, 21).Judge(Rule).IsMet();
        Until(9999, 12, 31).Judge(Rule).IsMet();
    }

    [Fact]
    public void A_month_ends_with_the_month()
    {
        PlacementFile file = Until(2026, 1, 31);
        file.On(2026, 2, 28).Judge(Rule).IsMet();
    }

    [Fact]
    public void Of_an_extended_contract_it_is_not_said_which_end_is_recorded()
    {
        Abroad.With(migration => migration with { Contract = migration.Contract! with { ExtendedOn = new(2026, 9, 1) } })
            .Judge(Rule)
            .IsUnknownFor("/contract/to");
        Abroad.Reaching(MigrationStatus.Extended, new(2026, 9, 1)).Judge(Rule).IsUnknownFor("/contract/to");
        Abroad.Reaching(MigrationStatus.List.Of("a-word-of-tomorrow"), new(2026, 9, 1)).Judge(Rule).IsUnknownFor("/contract/to");
    }

    [Fact]
    public void Who_is_back_or_has_not_left_is_not_asked()
    {
        Abroad.With(migration => migration with { ReturnedOn = Given.Today }).Judge(Rule).AsksNothing();
        Abroad.Reaching(MigrationStatus.Returned, Given.Today).Judge(Rule).AsksNothing();
        Abroad.Reaching(MigrationStatus.DiedAbroad, Given.Today).Judge(Rule).AsksNothing();
        Given.File.Judge(Rule).AsksNothing();
    }

    [Fact]
    public void The_end_of_the_contract_has_to_be_known()
    {
        Abroad.With(migration => migration with { Contract = new() }).Judge(Rule).IsUnknownFor("/contract/to");
        Abroad.With(migration => migration with { Contract = null }).Judge(Rule).IsUnknownFor("/contract/to");
    }

    [Fact]
    public void Who_left_before_22_November_2017_is_not_asked()
    {
        Left(2017, 11, 21).Judge(Rule).AsksNothing();
        Left(2017, 11, 22).Judge(Rule).IsNotMetAt("/contract/to");
    }

    private static PlacementFile Until(int year, int month, int day) =>
        Abroad.With(migration => migration with { Contract = new() { To = new(year, month, day) } });

    private static PlacementFile Left(int year, int month, int day) =>
        Abroad.With(migration => migration with { DepartedOn = new LocalDate(year, month, day) });
}
