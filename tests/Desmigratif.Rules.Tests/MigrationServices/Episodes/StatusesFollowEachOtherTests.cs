using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class StatusesFollowEachOtherTests
{
    private const string Rule = "MIG-003";

    [Theory]
    [InlineData("registered, oriented, verified, departed")]
    [InlineData("interested, departed, working, in-trouble, lost-contact, extended, returned, empowered")]
    [InlineData("interested, interested, cancelled")]
    [InlineData("lost-contact, died-abroad")]
    [InlineData("trained, cancelled")]
    [InlineData("empowered, empowered")]
    public void These_orders_are_possible(string statuses) => Of(statuses).Judge(Rule).IsMet();

    [Theory]
    [InlineData("registered, returned", 1)]
    [InlineData("interested, working", 1)]
    [InlineData("interested, verified", 1)]
    [InlineData("registered, interested", 1)]
    [InlineData("departed, registered", 1)]
    [InlineData("departed, cancelled", 1)]
    [InlineData("working, departed", 1)]
    [InlineData("departed, returned, working", 2)]
    [InlineData("returned, died-abroad", 1)]
    [InlineData("empowered, registered", 1)]
    [InlineData("cancelled, departed", 1)]
    [InlineData("died-abroad, returned", 1)]
    [InlineData("cancelled, empowered", 1)]
    [InlineData("died-abroad, empowered", 1)]
    public void These_are_looked_at(string statuses, int index) => Of(statuses).Judge(Rule).IsNotMetAt($"/history/{index}/status");

    [Fact]
    public void A_finding_names_both_statuses()
    {
        Verdict verdict = Of("registered, returned").Judge(Rule);
        Assert.Equal(("returned", "registered"), (verdict.Parameter("status"), verdict.Parameter("before")));
    }

    [Fact]
    public void The_days_give_the_order_and_within_a_day_the_file()
    {
        Of(("departed", 2), ("registered", 1), ("working", 3)).Judge(Rule).IsMet();
        Of(("departed", 1), ("working", 1)).Judge(Rule).IsMet();
        Of(("working", 1), ("departed", 1)).Judge(Rule).IsNotMetAt("/history/1/status");
        Of(("returned", 2), ("registered", 1)).Judge(Rule).IsNotMetAt("/history/0/status");
    }

    [Fact]
    public void Years_come_before_days_of_the_year()
    {
        PlacementFile file = Given.File.With(migration => migration with
        {
            History =
            [
                new() { Status = MigrationStatus.Departed, On = new(2025, 1, 1) },
                new() { Status = MigrationStatus.Registered, On = new(2024, 12, 31) },
            ],
        });
        file.Judge(Rule).IsMet();
    }

    [Fact]
    public void A_long_history_is_judged_as_well()
    {
        string working = string.Concat(Enumerable.Repeat("working, ", 100));
        Of($"{working}returned").Judge(Rule).IsMet();
        Of($"{working}registered").Judge(Rule).IsNotMetAt("/history/100/status");
        Of([("returned", 100), .. Enumerable.Range(0, 100).Select(day => ("working", day))]).Judge(Rule).IsMet();
        Of([("registered", 100), .. Enumerable.Range(0, 100).Select(day => ("working", day))]).Judge(Rule).IsNotMetAt("/history/0/status");
    }

    [Fact]
    public void One_status_follows_nothing()
    {
        Of("working").Judge(Rule).AsksNothing();
        Of("").Judge(Rule).AsksNothing();
    }

    [Fact]
    public void An_entry_without_day_or_word_could_stand_anywhere()
    {
        With(new() { Status = MigrationStatus.Registered, On = Given.Today }, new() { Status = MigrationStatus.Returned })
            .Judge(Rule)
            .IsUnknownFor("/history/1/on");
        With(new() { On = Given.Today }, new() { Status = MigrationStatus.Returned, On = Given.Today })
            .Judge(Rule)
            .IsUnknownFor("/history/0/status");
        With(new() { Status = MigrationStatus.List.Of("a-word-of-tomorrow"), On = Given.Today }, new() { On = Given.Today })
            .Judge(Rule)
            .IsUnknownFor("/history/0/status");
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Of("registered, returned").Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Of("registered, returned").Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/history/1/status");
    }

    private static PlacementFile Of(string statuses) => Of(
        [.. statuses.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((status, index) => (status, index))]);

    private static PlacementFile Of(params (string Status, int Day)[] entries) => With([.. entries.Select(entry => new StatusEntry
    {
        Status = MigrationStatus.List.Of(entry.Status),
        On = new LocalDate(2024, 1, 1).PlusDays(entry.Day),
    })]);

    private static PlacementFile With(params StatusEntry[] history) =>
        Given.File.With(migration => migration with { History = history.ToEquatableArray() });
}
