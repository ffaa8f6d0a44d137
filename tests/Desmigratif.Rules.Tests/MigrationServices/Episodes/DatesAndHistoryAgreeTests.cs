using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class DatesAndHistoryAgreeTests
{
    private const string Rule = "MIG-005";

    private static readonly LocalDate Left = new(2024, 5, 1);
    private static readonly LocalDate Back = new(2026, 5, 1);

    [Fact]
    public void Equal_days_tell_one_story()
    {
        Of(Left, null, ("departed", Left)).Judge(Rule).IsMet();
        Of(Left, Back, ("departed", Left), ("returned", Back)).Judge(Rule).IsMet();
        Of(Left, null, ("departed", Left.PlusDays(31)), ("departed", Left)).Judge(Rule).IsMet();
        Given.File.Judge(Rule).IsMet();
    }

    [Fact]
    public void Other_days_are_looked_at()
    {
        Of(Left, null, ("departed", Left.PlusDays(1))).Judge(Rule).IsNotMetAt("/departedOn");
        Of(Left, Back, ("departed", Left), ("returned", Back.PlusDays(-1))).Judge(Rule).IsNotMetAt("/returnedOn");
    }

    [Fact]
    public void One_of_the_two_alone_is_looked_at()
    {
        Of(Left, null, ("oriented", Left)).Judge(Rule).IsNotMetAt("/departedOn");
        Of(null, null, ("departed", Left)).Judge(Rule).IsNotMetAt("/departedOn");
        Of(null, null, ("departed", null)).Judge(Rule).IsNotMetAt("/departedOn");
        Of(Left, Back, ("departed", Left)).Judge(Rule).IsNotMetAt("/returnedOn");
        Of(Left, null, ("departed", Left), ("returned", Back)).Judge(Rule).IsNotMetAt("/returnedOn");
    }

    [Fact]
    public void A_history_that_begins_later_needs_no_entry()
    {
        Of(Left, null, ("working", Left.PlusDays(9))).Judge(Rule).IsMet();
        Of(Left, Back, ("returned", Back)).Judge(Rule).IsMet();
        Of(Left, Back, ("empowered", Back)).Judge(Rule).IsMet();
        Of(Left, Back, ("working", Left)).Judge(Rule).IsNotMetAt("/returnedOn");
        Of(Left, null, ("cancelled", Left)).Judge(Rule).IsNotMetAt("/departedOn");
    }

    [Fact]
    public void The_earliest_day_is_the_beginning()
    {
        Of(Left, null, ("working", Left.PlusDays(9)), ("registered", Left.PlusDays(-9))).Judge(Rule).IsNotMetAt("/departedOn");
        Of(Left, null, ("oriented", Left.PlusDays(19)), ("working", Left.PlusDays(9))).Judge(Rule).IsMet();
        Of(Left, null, ("working", Left.PlusDays(9)), ("oriented", Left.PlusDays(19))).Judge(Rule).IsMet();
    }

    [Fact]
    public void An_entry_without_day_or_word_leaves_it_open()
    {
        Of(Left, null, ("departed", null)).Judge(Rule).IsUnknownFor("/history/0/on");
        Of(Left, null, ("registered", Left), ("a-word-of-tomorrow", Left)).Judge(Rule).IsUnknownFor("/history/1/status");
        Of(Left, null, ("a-word-of-tomorrow", Left), ("registered", Left)).Judge(Rule).IsUnknownFor("/history/0/status");
        Of(null, null, ("a-word-of-tomorrow", Left)).Judge(Rule).IsMet();
    }

    [Fact]
    public void Without_a_history_nothing_is_asked() => Of(Left, Back).Judge(Rule).AsksNothing();

    private static PlacementFile Of(LocalDate? departed, LocalDate? returned, params (string Status, LocalDate? On)[] history) =>
        Given.File.With(migration => migration with
        {
            DepartedOn = departed,
            ReturnedOn = returned,
            History = history
                .Select(entry => new StatusEntry { Status = MigrationStatus.List.Of(entry.Status), On = entry.On })
                .ToEquatableArray(),
        });
}
