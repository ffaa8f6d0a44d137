using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class OrientationPrecedesDepartureTests
{
    private const string Rule = "DOC-009";

    /// <summary>A departure in four days, of somebody who has neither attended nor brought a certificate.</summary>
    private static readonly PlacementFile File = Given.File
        .Departing(2026, 11, 25)
        .Without(DocumentKind.OrientationCertificate)
        .With(migration => migration with
        {
            History = migration.History.Where(entry => entry.Status != MigrationStatus.Oriented).ToEquatableArray(),
        });

    [Fact]
    public void Orientation_up_to_the_day_of_departure_will_do()
    {
        File.Reaching(MigrationStatus.Oriented, new(2026, 11, 20)).Judge(Rule).IsMet();
        File.Reaching(MigrationStatus.Oriented, new(2026, 11, 25)).Judge(Rule).IsMet();
        File.Reaching(MigrationStatus.Oriented, new(2026, 11, 26)).Judge(Rule).IsNotMetAt("/history");
    }

    [Fact]
    public void A_certificate_up_to_the_day_of_departure_will_do()
    {
        File.Plus(Certificate(new(2026, 11, 25))).Judge(Rule).IsMet();
        File.Plus(Certificate(new(2026, 11, 26))).Judge(Rule).IsNotMetAt("/history");
    }

    [Fact]
    public void Neither_of_the_two_is_looked_at() => File.Judge(Rule).IsNotMetAt("/history");

    [Fact]
    public void Until_a_week_before_departure_there_is_time()
    {
        File.Departing(2026, 11, 28).Judge(Rule).IsNotMetAt("/history");
        File.Departing(2026, 11, 29).Judge(Rule).AsksNothing();
        File.Departing(null).Judge(Rule).AsksNothing();
    }

    [Fact]
    public void Who_has_departed_is_asked_as_well()
    {
        File.Departing(null)
            .With(migration => migration with { DepartedOn = new(2026, 11, 1) })
            .Judge(Rule)
            .IsNotMetAt("/history");
        File.Departing(null).Reaching(MigrationStatus.Working, Given.Today).Judge(Rule).IsNotMetAt("/history");
    }

    [Fact]
    public void Who_gave_the_journey_up_is_not() =>
        File.Reaching(MigrationStatus.Cancelled, Given.Today).Judge(Rule).AsksNothing();

    [Fact]
    public void An_orientation_without_its_day_leaves_it_open()
    {
        File.Reaching(MigrationStatus.Oriented, on: null).Judge(Rule).IsUnknownFor("/history/2/on");
        File.Plus(Certificate(issued: null)).Judge(Rule).IsUnknownFor("/documents/14/issuedOn");
    }

    [Fact]
    public void Of_several_without_a_day_the_first_is_named()
    {
        PlacementFile attended = File.Reaching(MigrationStatus.Oriented, on: null);
        attended.Reaching(MigrationStatus.Oriented, new(2026, 11, 26)).Judge(Rule).IsUnknownFor("/history/2/on");
        attended.Reaching(MigrationStatus.Oriented, on: null).Judge(Rule).IsUnknownFor("/history/2/on");
        attended.Plus(Certificate(new(2026, 11, 26))).Judge(Rule).IsUnknownFor("/history/2/on");
        File.Plus(Certificate(issued: null)).Plus(Certificate(issued: null)).Judge(Rule).IsUnknownFor("/documents/14/issuedOn");
    }

    [Fact]
    public void A_history_or_papers_alone_say_enough()
    {
        File.With(migration => migration with { History = [] }).Judge(Rule).IsNotMetAt("/history");
        File.With(migration => migration with { Documents = [] }).Judge(Rule).IsNotMetAt("/history");
    }

    [Fact]
    public void A_record_with_neither_history_nor_papers_says_nothing() =>
        File.With(migration => migration with { History = [], Documents = [] })
            .Judge(Rule)
            .IsUnknownFor("/history", "/documents");

    [Fact]
    public void Nothing_is_asked_before_18_October_2004()
    {
        File.Departing(2004, 10, 17).Judge(Rule).AsksNothing();
        File.Departing(2004, 10, 18).Judge(Rule).IsNotMetAt("/history");
    }

    private static Document Certificate(LocalDate? issued) =>
        new() { Kind = DocumentKind.OrientationCertificate, IssuedOn = issued };
}
