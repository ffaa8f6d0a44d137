using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class WhatHappenedIsNotInTheFutureTests
{
    private const string Rule = "MIG-002";

    public static TheoryData<string, Func<Migration, LocalDate, Migration>> Members => new()
    {
        { "/registration/on", (migration, day) => migration with { Registration = new() { On = day } } },
        { "/departedOn", (migration, day) => migration with { DepartedOn = day } },
        { "/returnedOn", (migration, day) => migration with { ReturnedOn = day } },
        { "/placementAgreement/signedOn", (migration, day) => migration with { PlacementAgreement = new() { SignedOn = day } } },
        { "/contract/signedOn", (migration, day) => migration with { Contract = new() { SignedOn = day } } },
        { "/contract/endorsedOn", (migration, day) => migration with { Contract = new() { EndorsedOn = day } } },
        { "/contract/extendedOn", (migration, day) => migration with { Contract = new() { ExtendedOn = day } } },
        { "/history/1/on", (migration, day) => migration with { History = [new(), new() { On = day }] } },
        { "/reports/1/on", (migration, day) => migration with { Reports = [new(), new() { On = day }] } },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Today_has_happened_and_tomorrow_has_not(string pointer, Func<Migration, LocalDate, Migration> dated)
    {
        Given.File.With(migration => dated(migration, Given.Today)).Judge(Rule).IsMet();
        Given.File.With(migration => dated(migration, Given.Today.PlusDays(1))).Judge(Rule).IsNotMetAt(pointer);
    }

    [Fact]
    public void Plans_and_terms_lie_ahead() => Given.File.With(migration => migration with
    {
        PlannedDeparture = new(2030, 1, 1),
        Contract = new() { From = new(2030, 1, 1), To = new(2032, 1, 1) },
    }).Judge(Rule).IsMet();

    [Fact]
    public void An_episode_without_days_is_in_order() => Given.File.With(_ => new Migration { Id = "m-1" }).Judge(Rule).IsMet();

    [Fact]
    public void Every_member_is_told() => Given.File
        .With(migration => migration with { Registration = new() { On = new(2027, 1, 1) }, DepartedOn = new(2027, 1, 1) })
        .Judge(Rule)
        .IsNotMetAt("/registration/on", "/departedOn");
}
