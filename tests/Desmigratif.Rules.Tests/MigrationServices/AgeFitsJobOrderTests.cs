using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class AgeFitsJobOrderTests
{
    private const string Rule = "PLC-003";

    private static readonly PlacementFile Housework = Work("MY", "9111");

    [Theory]
    [InlineData(2005, 12, 1)]
    [InlineData(1980, 12, 2)]
    public void Twenty_one_to_forty_five_fits_housework_in_Malaysia(int year, int month, int day) =>
        Housework.Born(year, month, day).Judge(Rule).IsMet();

    [Theory]
    [InlineData(2005, 12, 2)]
    [InlineData(1980, 12, 1)]
    public void A_younger_or_older_worker_is_looked_at(int year, int month, int day)
    {
        Verdict verdict = Housework.Born(year, month, day).Judge(Rule);
        verdict.IsNotMetAt("/occupation");
        Assert.Equal("21", verdict.Parameter("youngest"));
        Assert.Equal("45", verdict.Parameter("oldest"));
    }

    [Fact]
    public void Who_is_too_young_learns_from_which_day_not_and_who_is_too_old_does_not()
    {
        Assert.Equal(new LocalDate(2026, 12, 2), Housework.Born(2005, 12, 2).MetFrom(Rule));
        Assert.Null(Housework.Born(1980, 12, 1).MetFrom(Rule));
        Assert.Null(Housework.Born(9990, 1, 1).MetFrom(Rule));
    }

    [Theory]
    [InlineData("8189")]
    [InlineData("8211")]
    [InlineData("8212")]
    [InlineData("932900")]
    public void Eighteen_to_thirty_eight_fits_a_factory_there(string occupation)
    {
        PlacementFile factory = Work("MY", occupation);
        factory.Born(2008, 12, 1).Judge(Rule).IsMet();
        factory.Born(1987, 12, 2).Judge(Rule).IsMet();
        factory.Born(1987, 12, 1).Judge(Rule).IsNotMetAt("/occupation");
    }

    [Fact]
    public void Where_no_row_applies_nothing_is_asked()
    {
        Work("TW", "9111").Judge(Rule).AsksNothing();
        Work("MY", "5322").Judge(Rule).AsksNothing();
        Work("TW", occupation: null).Judge(Rule).AsksNothing();
        Work(destination: null, "5322").Judge(Rule).AsksNothing();
    }

    [Fact]
    public void What_could_decide_is_named()
    {
        Work(destination: null, "9111").Judge(Rule).IsUnknownFor("/destination");
        Work("MY", occupation: null).Judge(Rule).IsUnknownFor("/occupation");
        Work("MY", "house maid").Judge(Rule).IsUnknownFor("/occupation");
        Housework.Departing(null).Judge(Rule).IsUnknownFor("/plannedDeparture");
        Housework.With(person => person with { BirthDate = null }).Judge(Rule).IsUnknownFor("person:/birthDate");
    }

    [Fact]
    public void Nothing_is_asked_before_1_April_2022()
    {
        Housework.Born(2021, 1, 1).Departing(2022, 3, 31).Judge(Rule).AsksNothing();
        Housework.Born(2021, 1, 1).Departing(2022, 4, 1).Judge(Rule).IsNotMetAt("/occupation");
    }

    private static PlacementFile Work(string? destination, string? occupation) => Given.File.With(migration => migration with
    {
        Destination = destination is null ? null : new(destination),
        Occupation = occupation is null ? null : new(occupation),
    });
}
