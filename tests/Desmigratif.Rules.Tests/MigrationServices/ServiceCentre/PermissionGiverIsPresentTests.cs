using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.ServiceCentre;

public sealed class PermissionGiverIsPresentTests
{
    private const string Rule = "SVC-003";

    [Fact]
    public void The_giver_is_present()
    {
        Given.Judge(Rule, Letter(isPresent: true)).IsMet();
        Given.Judge(Rule, Letter(isPresent: false)).IsNotMetAt("/giverPresent");
        Given.Judge(Rule, Letter(isPresent: null)).IsUnknownFor("/giverPresent");
    }

    [Fact]
    public void Only_a_permission_has_a_giver()
    {
        Given.Judge(Rule, Letter(isPresent: false) with { Kind = DocumentKind.MaritalStatusStatement }).AsksNothing();
        Given.Judge(Rule, Letter(isPresent: false) with { Kind = null }).AsksNothing();
    }

    [Fact]
    public void Letters_signed_before_October_2025_are_not_asked()
    {
        Given.Judge(Rule, Letter(isPresent: false) with { SignedOn = new LocalDate(2025, 9, 30) }).AsksNothing();
        Given.Judge(Rule, Letter(isPresent: false) with { SignedOn = new LocalDate(2025, 10, 1) }).IsNotMetAt("/giverPresent");
        Given.Judge(Rule, Letter(isPresent: false) with { SignedOn = null }).AsksNothing();
    }

    [Fact]
    public void Nothing_is_asked_before_October_2025()
    {
        Given.Judge(Rule, new(2025, 9, 30), Letter(isPresent: false)).AsksNothing();
        Given.Judge(Rule, new(2025, 10, 1), Letter(isPresent: false)).IsNotMetAt("/giverPresent");
    }

    private static Letter Letter(bool? isPresent) => Given.Letter() with { GiverPresent = isPresent };
}
