using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.ServiceCentre;

public sealed class OpeningIsVerifiedTests
{
    private const string Rule = "SVC-006";

    private static readonly JobOpening Verified = new()
    {
        ReceivedOn = new(2026, 11, 1),
        VerifiedBy = "labour attaché",
        VerifiedOn = new LocalDate(2026, 11, 10),
        ClosesOn = new LocalDate(2026, 12, 31),
    };

    [Fact]
    public void Who_verified_and_when_is_recorded()
    {
        Given.Judge(Rule, Verified).IsMet();
        Given.Judge(Rule, Verified with { VerifiedOn = null }).IsNotMetAt("/verifiedOn");
        Given.Judge(Rule, Verified with { VerifiedBy = null }).IsNotMetAt("/verifiedOn");
    }

    [Fact]
    public void Today_is_verified_and_tomorrow_is_not_yet()
    {
        Given.Judge(Rule, Verified with { VerifiedOn = Given.Today }).IsMet();
        Given.Judge(Rule, Verified with { VerifiedOn = Given.Today.PlusDays(1) }).IsNotMetAt("/verifiedOn");
    }

    [Fact]
    public void A_closed_offer_is_not_asked()
    {
        JobOpening unverified = Verified with { VerifiedOn = null };
        Given.Judge(Rule, unverified with { ClosesOn = Given.Today.PlusDays(-1) }).AsksNothing();
        Given.Judge(Rule, unverified with { ClosesOn = Given.Today }).IsNotMetAt("/verifiedOn");
        Given.Judge(Rule, unverified with { ClosesOn = null }).IsNotMetAt("/verifiedOn");
    }

    [Fact]
    public void Offers_received_before_22_November_2017_are_not_asked()
    {
        JobOpening unverified = Verified with { VerifiedOn = null };
        Given.Judge(Rule, unverified with { ReceivedOn = new LocalDate(2017, 11, 21) }).AsksNothing();
        Given.Judge(Rule, unverified with { ReceivedOn = new LocalDate(2017, 11, 22) }).IsNotMetAt("/verifiedOn");
        Given.Judge(Rule, unverified with { ReceivedOn = null }).AsksNothing();
    }
}
