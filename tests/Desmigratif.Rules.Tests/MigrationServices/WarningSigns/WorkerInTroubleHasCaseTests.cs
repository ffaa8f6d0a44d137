using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.WarningSigns;

public sealed class WorkerInTroubleHasCaseTests
{
    private const string Rule = "FLG-009";

    private static readonly LocalDate Since = new(2026, 9, 1);

    private static readonly PlacementFile Lost = Given.File.With(migration => migration with
    {
        DepartedOn = new(2024, 5, 1),
        History =
        [
            new() { Status = MigrationStatus.LostContact, On = Since },
            new() { Status = MigrationStatus.Working, On = new(2024, 6, 1) },
        ],
    });

    [Fact]
    public void A_case_of_the_episode_or_of_the_person_will_do()
    {
        (Lost + Case(new(2026, 9, 3), migration: "m-1")).Judge(Rule).IsMet();
        (Lost + Case(new(2026, 9, 3), person: "p-1")).Judge(Rule).IsMet();
        (Lost + Case(new(2026, 8, 1), person: "p-1")).Judge(Rule).IsMet();
        (Lost + Case(Given.Today, person: "p-1")).Judge(Rule).IsMet();
    }

    [Fact]
    public void Without_a_case_the_trouble_is_handed_on()
    {
        Lost.Judge(Rule).IsNotMetAt("/history/0/status");
        Assert.Equal("lost-contact", Lost.Judge(Rule).Parameter("status"));
        Lost.Reaching(MigrationStatus.InTrouble, Given.Today).Judge(Rule).IsNotMetAt("/history/2/status");
        (Lost + Case(new(2026, 9, 3), person: "p-2", migration: "m-2")).Judge(Rule).IsNotMetAt("/history/0/status");
    }

    [Fact]
    public void Of_two_troubles_the_later_is_pointed_at() =>
        Lost.With(migration => migration with
        {
            History =
            [
                new() { Status = MigrationStatus.LostContact, On = Since },
                new() { Status = MigrationStatus.LostContact, On = Since.PlusDays(-9) },
                new() { Status = MigrationStatus.Working, On = Since.PlusDays(-20) },
            ],
        }).Judge(Rule).IsNotMetAt("/history/0/status");

    [Fact]
    public void A_case_closed_before_the_trouble_is_another_one()
    {
        (Lost + Case(new(2026, 1, 1), person: "p-1", closed: Since)).Judge(Rule).IsMet();
        (Lost + Case(new(2026, 1, 1), person: "p-1", closed: Since.PlusDays(-1))).Judge(Rule).IsNotMetAt("/history/0/status");
    }

    [Fact]
    public void A_case_of_tomorrow_is_none_yet_and_one_without_a_day_may_be_one()
    {
        (Lost + Case(Given.Today.PlusDays(1), person: "p-1")).Judge(Rule).IsNotMetAt("/history/0/status");
        (Lost + Case(opened: null, person: "p-1")).Judge(Rule).IsUnknownFor("case:/openedOn");
        (Lost + Case(Since, person: "p-1") + (Case(Since, person: "p-1") with { Id = "c-2" })).Judge(Rule).IsMet();
        (Lost + Case(opened: null, migration: "m-1") + Case(Since, person: "p-1")).Judge(Rule).IsMet();
    }

    [Fact]
    public void Who_is_not_in_trouble_is_not_asked()
    {
        Lost.Reaching(MigrationStatus.Working, Given.Today).Judge(Rule).AsksNothing();
        Lost.On(2026, 8, 31).Judge(Rule).AsksNothing();
        Given.File.With(migration => migration with { History = [] }).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Who_left_before_22_November_2017_is_not_asked()
    {
        Lost.With(migration => migration with { DepartedOn = new(2017, 11, 21) }).Judge(Rule).AsksNothing();
        Lost.With(migration => migration with { DepartedOn = new(2017, 11, 22) }).Judge(Rule).IsNotMetAt("/history/0/status");
    }

    private static SupportCase Case(LocalDate? opened, string? person = null, string? migration = null, LocalDate? closed = null) => new()
    {
        Id = "c-1",
        OpenedOn = opened,
        ClosedOn = closed,
        Person = person,
        Migration = migration,
    };
}
