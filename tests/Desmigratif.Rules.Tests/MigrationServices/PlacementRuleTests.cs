using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PlacementRuleTests
{
    public static TheoryData<string> RuleIds => [.. RuleBook.National.Rules.OfType<PlacementRule>().Select(rule => rule.Id.Text)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void An_episode_that_departed_returned_ended_or_was_cancelled_is_not_asked(string rule)
    {
        Given.File.With(migration => migration with { DepartedOn = Given.Today }).Judge(rule).AsksNothing();
        Given.File.With(migration => migration with { ReturnedOn = Given.Today }).Judge(rule).AsksNothing();
        foreach (MigrationStatus status in MigrationStatus.List.All.Where(status => !status.IsBeforeDeparture))
        {
            Given.File.Reaching(status, Given.Today).Judge(rule).AsksNothing();
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void An_episode_whose_latest_status_is_an_unknown_word_may_be_open_or_not(string rule) =>
        Given.File.Reaching(MigrationStatus.List.Of("a-word-of-tomorrow"), Given.Today).Judge(rule).IsUnknownFor("/history");

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_departure_that_lies_ahead_leaves_the_file_open(string rule) =>
        Assert.Equal(
            Given.File.Judge(rule).Kind,
            Given.File.With(migration => migration with { DepartedOn = migration.PlannedDeparture, PlannedDeparture = null })
                .Judge(rule)
                .Kind);
}
