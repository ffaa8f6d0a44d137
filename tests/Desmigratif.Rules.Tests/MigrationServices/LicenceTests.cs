using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;
using NodaTime.Text;

namespace Desmigratif.Rules.Tests.MigrationServices;

/// <summary>What every rule about a licence on the recruiting days has to hold; each rule names its licence.</summary>
public abstract class LicenceTests
{
    /// <summary>The rule.</summary>
    protected abstract string Rule { get; }

    /// <summary>Where a finding points when the licence covers no recruiting day.</summary>
    protected abstract string Fault { get; }

    /// <summary>The licence that is missing where none is on record.</summary>
    protected abstract string Missing { get; }

    [Theory]
    [InlineData("2022-03-01..2026-03-01")]
    [InlineData("2026-03-01..")]
    [InlineData("..2026-03-01")]
    [InlineData("..")]
    public void A_licence_that_covers_a_recruiting_day_will_do(string term) =>
        File(term, "2026-03-01", signed: null).Judge(Rule).IsMet();

    [Theory]
    [InlineData("2022-03-01..2026-02-28")]
    [InlineData("2026-03-02..")]
    public void A_licence_that_covers_none_is_looked_at(string term) =>
        File(term, "2026-03-01", signed: null).Judge(Rule).IsNotMetAt(Fault);

    [Fact]
    public void One_covered_day_is_enough()
    {
        File("..2026-03-01", "2026-03-01", "2026-04-01").Judge(Rule).IsMet();
        File("2026-04-01..", "2026-03-01", "2026-04-01").Judge(Rule).IsMet();
        File("2026-03-02..2026-03-31", "2026-03-01", "2026-04-01").Judge(Rule).IsNotMetAt(Fault);
    }

    [Fact]
    public void Licence_and_recruiting_days_have_to_be_known()
    {
        File(term: null, "2026-03-01", signed: null).Judge(Rule).IsUnknownFor(Missing);
        File("..", registered: null, signed: null).Judge(Rule).IsUnknownFor("/registration/on", "/placementAgreement/signedOn");
        File("..", "2026-03-01", signed: null, "a-word-of-tomorrow").Judge(Rule).IsUnknownFor("/route");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    [InlineData("agency")]
    [InlineData("individual")]
    public void Only_a_placement_company_is_asked(string? route) =>
        File(term: null, "2026-03-01", signed: null, route).Judge(Rule).AsksNothing();

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        PlacementFile file = File("..2026-02-28", "2026-03-01", signed: null);
        file.Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        file.Departing(2017, 11, 22).Judge(Rule).IsNotMetAt(Fault);
    }

    /// <summary>A company with the licence for a time.</summary>
    protected abstract PlacementCompany With(DateSpan term);

    private PlacementFile File(string? term, string? registered, string? signed, string? route = "p3mi")
    {
        DateSpan span = DateSpan.Parse(term ?? "..");
        return Given.File.With(migration => migration with
        {
            Route = route is null ? null : PlacementRoute.List.Of(route),
            Company = term is null ? new() : With(span),
            Registration = new() { On = Day(registered) },
            PlacementAgreement = new() { SignedOn = Day(signed) },
        });
    }

    private static LocalDate? Day(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day).Value;
}
