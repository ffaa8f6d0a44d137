using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class StatusIsUpToDateTests
{
    private const string Rule = "MIG-006";

    [Fact]
    public void News_of_183_days_ago_will_do_and_of_184_days_ago_will_not()
    {
        Of(MigrationStatus.Working, new(2026, 5, 22)).Judge(Rule).IsMet();
        Of(MigrationStatus.Working, new(2026, 5, 21)).Judge(Rule).IsNotMetAt("/history");
        Assert.Equal("183", Of(MigrationStatus.Interested, new(2020, 1, 1)).Judge(Rule).Parameter("staleAfter"));
    }

    [Theory]
    [InlineData("returned")]
    [InlineData("empowered")]
    [InlineData("cancelled")]
    [InlineData("died-abroad")]
    public void An_episode_that_has_ended_needs_no_news(string status) =>
        Of(MigrationStatus.List.Of(status), new(2020, 1, 1)).Judge(Rule).AsksNothing();

    [Fact]
    public void A_word_that_is_not_known_may_mean_the_end()
    {
        Of(MigrationStatus.List.Of("a-word-of-tomorrow"), new(2020, 1, 1)).Judge(Rule).IsUnknownFor("/history");
        Of(MigrationStatus.List.Of("a-word-of-tomorrow"), Given.Today).Judge(Rule).IsMet();
    }

    [Fact]
    public void Without_a_dated_status_nothing_can_be_said()
    {
        Given.File.With(migration => migration with { History = [] }).Judge(Rule).IsUnknownFor("/history");
        Of(MigrationStatus.Working, on: null).Judge(Rule).IsUnknownFor("/history");
        Of(MigrationStatus.Working, Given.Today.PlusDays(1)).Judge(Rule).IsUnknownFor("/history");
    }

    private static PlacementFile Of(MigrationStatus status, LocalDate? on) =>
        Given.File.With(migration => migration with { History = [new() { Status = status, On = on }] });
}
