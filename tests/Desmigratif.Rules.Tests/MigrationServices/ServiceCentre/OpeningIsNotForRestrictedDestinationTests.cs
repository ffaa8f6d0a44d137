using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices.ServiceCentre;

public sealed class OpeningIsNotForRestrictedDestinationTests
{
    private const string Rule = "SVC-007";

    [Theory]
    [InlineData("9111")]
    [InlineData("5152")]
    [InlineData("5311")]
    [InlineData("5322")]
    public void Household_work_is_not_offered_in_a_closed_country(string occupation)
    {
        Given.Judge(Rule, In("QA", occupation)).IsNotMetAt("/destination");
        Given.Judge(Rule, In("HK", occupation)).IsMet();
    }

    [Fact]
    public void Formal_work_is() => Given.Judge(Rule, In("QA", "7212")).IsMet();

    [Fact]
    public void No_work_at_all_is_offered_where_the_country_is_declared_unofficial()
    {
        Given.Judge(Rule, In("KH", "7212")).IsNotMetAt("/destination");
        Given.Judge(Rule, In("MM", occupation: null)).IsNotMetAt("/destination");
        Given.Judge(Rule, new(2025, 10, 27), In("KH", "7212")).IsMet();
        Given.Judge(Rule, new(2025, 10, 28), In("KH", "7212")).IsNotMetAt("/destination");
    }

    [Fact]
    public void What_could_decide_is_named()
    {
        Given.Judge(Rule, In(destination: null, "9111")).IsUnknownFor("/destination");
        Given.Judge(Rule, In("Qatar", "9111")).IsUnknownFor("/destination");
        Given.Judge(Rule, In("QA", occupation: null)).IsUnknownFor("/occupation");
        Given.Judge(Rule, In("QA", "house maid")).IsUnknownFor("/occupation");
        Given.Judge(Rule, In("TW", occupation: null)).IsMet();
    }

    [Fact]
    public void A_closed_offer_is_not_asked()
    {
        Given.Judge(Rule, In("QA", "9111") with { ClosesOn = Given.Today.PlusDays(-1) }).AsksNothing();
        Given.Judge(Rule, In("QA", "9111") with { ClosesOn = Given.Today }).IsNotMetAt("/destination");
    }

    [Fact]
    public void Nothing_is_asked_before_1_July_2015()
    {
        Given.Judge(Rule, new(2015, 6, 30), In("QA", "9111")).AsksNothing();
        Given.Judge(Rule, new(2015, 7, 1), In("QA", "9111")).IsNotMetAt("/destination");
    }

    private static JobOpening In(string? destination, string? occupation) => new()
    {
        Destination = destination is null ? null : new(destination),
        Occupation = occupation is null ? null : new(occupation),
    };
}
