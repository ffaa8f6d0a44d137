using Desmigratif.Domain.MigrationServices;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class PrintedEndDatesReachDepartureTests
{
    private const string Rule = "DOC-006";

    private static readonly PlacementFile File = Given.File.Departing(2027, 2, 1);

    [Theory]
    [InlineData("marital-status-statement")]
    [InlineData("family-permission")]
    [InlineData("competence-certificate")]
    [InlineData("health-certificate")]
    [InlineData("police-record")]
    [InlineData("seaman-book")]
    [InlineData("orientation-certificate")]
    [InlineData("identity-card")]
    [InlineData("social-security-card")]
    public void The_last_printed_day_counts_and_a_day_less_is_looked_at(string kind)
    {
        Expiring(kind, new(2027, 2, 1)).Judge(Rule).IsMet();
        Verdict verdict = Expiring(kind, new(2027, 1, 31)).Judge(Rule);
        verdict.IsNotMetAt("/documents/0/expiresOn");
        Assert.Equal(kind, verdict.Parameter("paper"));
    }

    [Theory]
    [InlineData("passport")]
    [InlineData("work-visa")]
    [InlineData("work-agreement")]
    public void Passport_and_visa_are_asked_by_another_rule(string kind) =>
        Expiring(kind, new(2027, 1, 31)).Judge(Rule).AsksNothing();

    [Fact]
    public void A_paper_without_a_printed_end_is_not_asked() => Expiring("police-record", day: null).Judge(Rule).AsksNothing();

    [Fact]
    public void Without_a_day_of_departure_it_stays_open() =>
        Expiring("police-record", new(2020, 1, 1)).Departing(null).Judge(Rule).IsUnknownFor("/plannedDeparture");

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Expiring("police-record", new(2017, 1, 1)).Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Expiring("police-record", new(2017, 1, 1)).Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/documents/0/expiresOn");
    }

    private static PlacementFile Expiring(string kind, LocalDate? day) => File.With(migration => migration with
    {
        Documents = [new() { Kind = DocumentKind.List.Of(kind), ExpiresOn = day }],
    });
}
