using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.ServiceCentre;

public sealed class OpeningComesFromLawfulSourceTests
{
    private const string Rule = "SVC-005";

    [Theory]
    [InlineData("mission")]
    [InlineData("partner")]
    [InlineData("employer")]
    public void These_may_offer_work(string source) => Given.Judge(Rule, From(source)).IsMet();

    [Fact]
    public void Others_may_not() => Given.Judge(Rule, From("other")).IsNotMetAt("/source");

    [Theory]
    [InlineData(null)]
    [InlineData("a-word-of-tomorrow")]
    public void The_source_has_to_be_known(string? source) => Given.Judge(Rule, From(source)).IsUnknownFor("/source");

    [Fact]
    public void Offers_received_before_22_November_2017_are_not_asked()
    {
        Given.Judge(Rule, From("other") with { ReceivedOn = new LocalDate(2017, 11, 21) }).AsksNothing();
        Given.Judge(Rule, From("other") with { ReceivedOn = new LocalDate(2017, 11, 22) }).IsNotMetAt("/source");
        Given.Judge(Rule, From("other") with { ReceivedOn = null }).AsksNothing();
    }

    private static JobOpening From(string? source) =>
        new() { ReceivedOn = new(2026, 11, 1), Source = source is null ? null : OpeningSource.List.Of(source) };
}
