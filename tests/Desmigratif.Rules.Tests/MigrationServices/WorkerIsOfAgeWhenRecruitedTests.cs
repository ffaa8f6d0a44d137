using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class WorkerIsOfAgeWhenRecruitedTests
{
    private const string Rule = "PLC-002";

    private static readonly PlacementFile File = Given.File.With(migration => migration with
    {
        Registration = new() { On = new(2026, 3, 15) },
        PlacementAgreement = null,
        PlannedDeparture = new(2026, 10, 1),
    });

    [Fact]
    public void Eighteen_on_the_day_of_registration_is_old_enough() => File.Born(2008, 3, 15).Judge(Rule).IsMet();

    [Fact]
    public void A_day_short_of_eighteen_when_registering_is_looked_at()
    {
        Verdict verdict = File.Born(2008, 3, 16).Judge(Rule);
        verdict.IsNotMetAt("/registration/on");
        Assert.Equal("18", verdict.Parameter("minimumAge"));
    }

    [Fact]
    public void The_day_of_the_placement_agreement_counts_too()
    {
        PlacementFile signed = File.With(migration => migration with
        {
            Registration = null,
            PlacementAgreement = new() { SignedOn = new(2026, 3, 15) },
        });
        signed.Born(2008, 3, 15).Judge(Rule).IsMet();
        signed.Born(2008, 3, 16).Judge(Rule).IsNotMetAt("/placementAgreement/signedOn");
    }

    [Fact]
    public void Each_day_that_came_too_early_is_named() =>
        Given.File.Born(2009, 1, 1).Judge(Rule).IsNotMetAt("/registration/on", "/placementAgreement/signedOn");

    [Fact]
    public void Without_either_day_nothing_is_asked()
    {
        PlacementFile neither = File.With((Migration migration) => migration with { Registration = null });
        neither.Judge(Rule).AsksNothing();
        neither.With(person => person with { BirthDate = null }).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Without_a_day_of_birth_nothing_can_be_said() =>
        File.With(person => person with { BirthDate = null }).Judge(Rule).IsUnknownFor("person:/birthDate");

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        File.Born(2009, 1, 1).Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        File.Born(2009, 1, 1).Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/registration/on");
    }
}
