using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class DocumentDatesArePossibleTests
{
    private const string Rule = "DOC-005";

    [Fact]
    public void Days_that_fall_together_are_possible() =>
        File(new Document { IssuedOn = new(2026, 5, 4), AcknowledgedOn = new(2026, 5, 4), ExpiresOn = new(2026, 5, 4) })
            .Judge(Rule)
            .IsMet();

    [Fact]
    public void A_paper_cannot_end_before_it_begins() =>
        File(new Document { IssuedOn = new(2026, 5, 4), ExpiresOn = new(2026, 5, 3) })
            .Judge(Rule)
            .IsNotMetAt("/documents/0/issuedOn");

    [Fact]
    public void A_paper_cannot_be_issued_tomorrow()
    {
        File(new Document { IssuedOn = Given.Today }).Judge(Rule).IsMet();
        File(new Document { IssuedOn = Given.Today.PlusDays(1) }).Judge(Rule).IsNotMetAt("/documents/0/issuedOn");
    }

    [Fact]
    public void A_paper_cannot_be_acknowledged_before_it_exists_or_tomorrow()
    {
        File(new Document { AcknowledgedOn = Given.Today }).Judge(Rule).IsMet();
        File(new Document { AcknowledgedOn = Given.Today.PlusDays(1) }).Judge(Rule).IsNotMetAt("/documents/0/acknowledgedOn");
        File(new Document { IssuedOn = new(2026, 5, 4), AcknowledgedOn = new(2026, 5, 3) })
            .Judge(Rule)
            .IsNotMetAt("/documents/0/acknowledgedOn");
    }

    [Fact]
    public void Every_paper_with_an_impossible_day_is_named() =>
        File(
            new Document { IssuedOn = new(2027, 1, 1) },
            new Document { IssuedOn = new(2026, 1, 1) },
            new Document { IssuedOn = new(2027, 1, 1), AcknowledgedOn = new(2026, 12, 1) })
            .Judge(Rule)
            .IsNotMetAt("/documents/0/issuedOn", "/documents/2/issuedOn", "/documents/2/acknowledgedOn");

    [Fact]
    public void Who_has_departed_is_asked_as_well() =>
        File(new Document { IssuedOn = new(2027, 1, 1) })
            .With(migration => migration with { DepartedOn = new(2026, 1, 1) })
            .Judge(Rule)
            .IsNotMetAt("/documents/0/issuedOn");

    [Fact]
    public void Without_papers_nothing_is_asked_and_without_days_nothing_is_wrong()
    {
        File().Judge(Rule).AsksNothing();
        File(new Document()).Judge(Rule).IsMet();
    }

    private static PlacementFile File(params Document[] documents) =>
        Given.File.With(migration => migration with { Documents = documents.ToEquatableArray() });
}
