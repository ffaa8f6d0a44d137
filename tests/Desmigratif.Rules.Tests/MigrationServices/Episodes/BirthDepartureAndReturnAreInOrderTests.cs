using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.MigrationServices.Episodes;

public sealed class BirthDepartureAndReturnAreInOrderTests
{
    private const string Rule = "MIG-001";

    [Fact]
    public void Who_returns_on_the_day_of_departure_is_in_order() => Away("2024-05-01", "2024-05-01").Judge(Rule).IsMet();

    [Fact]
    public void Nobody_returns_before_departing() => Away("2024-05-01", "2024-04-30").Judge(Rule).IsNotMetAt("/returnedOn");

    [Fact]
    public void Nobody_departs_on_the_day_of_birth()
    {
        Away("1995-03-13").Judge(Rule).IsMet();
        Away("1995-03-12").Judge(Rule).IsNotMetAt("/departedOn");
    }

    [Fact]
    public void Both_faults_are_told() => Away("1990-01-01", "1989-01-01").Judge(Rule).IsNotMetAt("/departedOn", "/returnedOn");

    [Fact]
    public void A_return_without_departure_cannot_be_judged() => Away(departed: null, "2024-05-01").Judge(Rule).IsUnknownFor("/departedOn");

    [Fact]
    public void Without_a_day_of_birth_only_the_return_can_be_wrong()
    {
        PlacementFile unborn = Away("2024-05-01", "2024-05-01").With(person => person with { BirthDate = null });
        unborn.Judge(Rule).IsUnknownFor("person:/birthDate");
        Verdict verdict = Away("2024-05-01", "2024-04-30").With(person => person with { BirthDate = null }).Judge(Rule);
        verdict.IsNotMetAt("/returnedOn");
        Assert.Equal(["person:/birthDate"], verdict.Missing);
    }

    [Fact]
    public void Who_has_not_departed_is_not_asked() => Given.File.Judge(Rule).AsksNothing();

    [Fact]
    public void It_is_asked_on_every_day() => Away("2004-10-18", "2004-10-17").On(2004, 10, 18).Judge(Rule).IsNotMetAt("/returnedOn");

    private static PlacementFile Away(string? departed, string? returned = null) => Given.File.With(migration => migration with
    {
        DepartedOn = departed is null ? null : Days.Of(departed),
        ReturnedOn = returned is null ? null : Days.Of(returned),
    });
}
