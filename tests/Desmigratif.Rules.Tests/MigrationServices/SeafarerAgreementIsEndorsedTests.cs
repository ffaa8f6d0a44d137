using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class SeafarerAgreementIsEndorsedTests
{
    private const string Rule = "SEA-002";

    private static readonly PlacementFile Crew = Given.File
        .With(migration => migration with { Sector = Sector.MerchantShip, Contract = null, PlannedDeparture = new LocalDate(2026, 12, 1) })
        .Without(DocumentKind.WorkAgreement);

    private static readonly string Pointer = On(null, null).PointerTo(DocumentKind.SeafarerAgreement, "acknowledgedBy");

    [Fact]
    public void An_endorsement_on_the_day_of_departure_is_in_time()
    {
        On("syahbandar", new(2026, 12, 1)).Judge(Rule).IsMet();
        On("syahbandar", new(2026, 12, 2)).Judge(Rule).IsNotMetAt(Pointer);
        On(null, new(2026, 12, 2)).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void The_endorsement_of_the_contract_counts_as_well()
    {
        Endorsed(new(2026, 12, 1)).Judge(Rule).IsMet();
        Endorsed(new(2026, 12, 2)).Judge(Rule).IsNotMetAt(Pointer);
    }

    [Fact]
    public void Who_endorsed_and_when_has_to_be_known()
    {
        string day = Pointer.Replace("acknowledgedBy", "acknowledgedOn", StringComparison.Ordinal);
        On(null, null).Judge(Rule).IsUnknownFor(Pointer, day, "/contract/endorsedOn");
        On(null, new(2026, 11, 1)).Judge(Rule).IsUnknownFor(Pointer, "/contract/endorsedOn");
        On("syahbandar", null).Judge(Rule).IsUnknownFor(day, "/contract/endorsedOn");
    }

    [Fact]
    public void Without_a_day_of_departure_a_past_endorsement_is_in_time_and_a_later_one_cannot_be_judged()
    {
        On("syahbandar", Given.Today).Departing(null).Judge(Rule).IsMet();
        On("syahbandar", Given.Today.PlusDays(1)).Departing(null).Judge(Rule).IsUnknownFor("/plannedDeparture");
    }

    [Fact]
    public void Without_the_agreement_or_on_land_nothing_is_asked()
    {
        Crew.Judge(Rule).AsksNothing();
        On("syahbandar", new(2026, 12, 2)).With(migration => migration with { Sector = Sector.Land }).Judge(Rule).AsksNothing();
        On("syahbandar", new(2026, 12, 2)).With(migration => migration with { Sector = null }).Judge(Rule).AsksNothing();
        On("syahbandar", new(2026, 12, 2)).With(migration => migration with { DepartedOn = Given.Today }).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Nothing_is_asked_before_8_June_2022()
    {
        On("syahbandar", new(2026, 1, 1)).Departing(2022, 6, 7).Judge(Rule).AsksNothing();
        On("syahbandar", new(2026, 1, 1)).Departing(2022, 6, 8).Judge(Rule).IsNotMetAt(Pointer);
    }

    private static PlacementFile On(string? by, LocalDate? day) => Crew.Plus(new()
    {
        Kind = DocumentKind.SeafarerAgreement,
        AcknowledgedBy = by is null ? null : new(by),
        AcknowledgedOn = day,
    });

    private static PlacementFile Endorsed(LocalDate day) =>
        On(null, null).With(migration => migration with { Contract = new() { EndorsedOn = day } });
}
