using Desmigratif.Domain.MigrationServices;

namespace Desmigratif.Rules.Tests.MigrationServices;

public sealed class SocialSecurityNumberIsHeldTests
{
    private const string Rule = "SOC-001";

    private static readonly PlacementFile Unnumbered = Given.File
        .Without(DocumentKind.SocialSecurityCard)
        .With(migration => migration with { SocialSecurity = new() });

    [Fact]
    public void A_membership_number_will_do()
    {
        Given.File.Judge(Rule).IsMet();
        Given.File.Undeclared().Judge(Rule).IsMet();
    }

    [Fact]
    public void A_file_declared_complete_without_it_is_not_in_order()
    {
        Unnumbered.Judge(Rule).IsNotMetAt("/socialSecurity/number");
        Unnumbered.With(migration => migration with { SocialSecurity = null }).Judge(Rule).IsNotMetAt("/socialSecurity/number");
    }

    [Fact]
    public void Until_then_the_number_may_still_come() =>
        Unnumbered.Undeclared().Judge(Rule).IsUnknownFor("/socialSecurity/number");

    [Fact]
    public void A_card_whose_number_nobody_noted_does_not_settle_it() =>
        Unnumbered.Plus(new() { Kind = DocumentKind.SocialSecurityCard }).Judge(Rule).IsUnknownFor("/socialSecurity/number");

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Unnumbered.Departing(2017, 11, 21).Judge(Rule).AsksNothing();
        Unnumbered.Departing(2017, 11, 22).Judge(Rule).IsNotMetAt("/socialSecurity/number");
    }
}
