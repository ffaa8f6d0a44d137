using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class NothingFollowsADeathAbroadTests
{
    private const string Rule = "MIG-004";

    private static readonly LocalDate Death = new(2026, 2, 1);

    private static readonly PlacementFile Mourned = Given.File
        .With(person => person with { LifeStatus = LifeStatus.Dead })
        .With(migration => migration with
        {
            DepartedOn = new LocalDate(2025, 1, 10),
            History =
            [
                new() { Status = MigrationStatus.Departed, On = new(2025, 1, 10) },
                new() { Status = MigrationStatus.DiedAbroad, On = Death },
            ],
        });

    [Fact]
    public void A_death_as_the_last_entry_is_in_order() => Mourned.Judge(Rule).IsMet();

    [Fact]
    public void No_status_follows_a_death()
    {
        Mourned.Reaching(MigrationStatus.Working, Death).Judge(Rule).IsMet();
        Mourned.Reaching(MigrationStatus.Working, Death.PlusDays(1)).Judge(Rule).IsNotMetAt("/history/2/status");
        Mourned.Reaching(MigrationStatus.DiedAbroad, Death.PlusDays(1)).Judge(Rule).IsNotMetAt("/history/2/status");
        Mourned.Reaching(MigrationStatus.DiedAbroad, Death.PlusDays(-1)).Judge(Rule).IsNotMetAt("/history/1/status");
    }

    [Fact]
    public void Remains_brought_home_are_no_return() =>
        Mourned.With(migration => migration with { ReturnedOn = Death }).Judge(Rule).IsNotMetAt("/returnedOn");

    [Fact]
    public void Who_died_is_not_alive()
    {
        Living(LifeStatus.Alive).Judge(Rule).IsNotMetAt("/history/1/status");
        Living(LifeStatus.Missing).Judge(Rule).IsMet();
    }

    [Fact]
    public void Whether_the_person_lives_has_to_be_known()
    {
        Living(status: null).Judge(Rule).IsUnknownFor("person:/lifeStatus");
        Living(LifeStatus.List.Of("a-word-of-tomorrow")).Judge(Rule).IsUnknownFor("person:/lifeStatus");
        Mourned.With((Migration migration) => migration with { Person = "p-2" }).Judge(Rule).IsUnknownFor("person:/lifeStatus");
    }

    [Fact]
    public void A_death_without_a_day_leaves_open_what_follows()
    {
        PlacementFile undated = Given.File
            .With(person => person with { LifeStatus = LifeStatus.Dead })
            .Reaching(MigrationStatus.DiedAbroad, on: null);
        undated.Judge(Rule).IsUnknownFor("/history/3/on");
        Verdict verdict = undated.With(migration => migration with { ReturnedOn = Death }).Judge(Rule);
        verdict.IsNotMetAt("/returnedOn");
        Assert.Equal(["/history/3/on"], verdict.Missing);
        undated.Reaching(MigrationStatus.DiedAbroad, Given.Today).Judge(Rule).IsMet();
    }

    [Fact]
    public void Without_a_death_nothing_is_asked() => Given.File.Judge(Rule).AsksNothing();

    private static PlacementFile Living(LifeStatus? status) => Mourned.With(person => person with { LifeStatus = status });
}
