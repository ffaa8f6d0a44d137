using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class PassedDepartureIsSettledTests
{
    private const string Rule = "MIG-008";

    private static readonly PlacementFile Passed = Given.File.Departing(2026, 10, 21);

    [Fact]
    public void Thirty_days_after_the_plan_are_still_accepted()
    {
        Given.File.Departing(2026, 10, 22).Judge(Rule).IsMet();
        Passed.Judge(Rule).IsNotMetAt("/plannedDeparture");
        Assert.Equal("30", Passed.Judge(Rule).Parameter("grace"));
        Given.File.Judge(Rule).IsMet();
    }

    [Fact]
    public void A_departure_or_a_cancellation_settles_it()
    {
        Passed.Reaching(MigrationStatus.Cancelled, Given.Today).Judge(Rule).IsMet();
        Passed.With(migration => migration with { DepartedOn = Given.Today.PlusDays(3) }).Judge(Rule).IsMet();
        Passed.Reaching(MigrationStatus.Returned, Given.Today).Judge(Rule).IsMet();
    }

    [Fact]
    public void Who_is_abroad_is_not_asked()
    {
        Passed.With(migration => migration with { DepartedOn = new LocalDate(2026, 11, 1) }).Judge(Rule).AsksNothing();
        Passed.Reaching(MigrationStatus.Working, Given.Today).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Without_a_plan_nothing_can_be_said() => Given.File.Departing(null).Judge(Rule).IsUnknownFor("/plannedDeparture");

    [Fact]
    public void A_word_that_is_not_known_may_settle_it() =>
        Passed.Reaching(MigrationStatus.List.Of("a-word-of-tomorrow"), Given.Today).Judge(Rule).IsUnknownFor("/history");
}
