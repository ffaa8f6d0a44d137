using Desmigratif.Domain.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests.MigrationServices.ServiceCentre;

public sealed class VillageSignsWithinItsDutyTests
{
    private const string Rule = "SVC-002";

    [Theory]
    [InlineData("family-permission")]
    [InlineData("marital-status-statement")]
    public void These_papers_are_for_the_village(string kind) => Given.Judge(Rule, Letter(kind)).IsMet();

    [Theory]
    [InlineData("placement-agreement")]
    [InlineData("passport")]
    [InlineData("identity-card")]
    public void Others_are_not(string kind)
    {
        Given.Judge(Rule, Letter(kind)).IsNotMetAt("/kind");
        Assert.Equal(kind, Given.Judge(Rule, Letter(kind)).Parameter("kind"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a-word-of-tomorrow")]
    public void The_kind_has_to_be_known(string? kind) => Given.Judge(Rule, Letter(kind)).IsUnknownFor("/kind");

    [Fact]
    public void A_letter_older_than_the_law_is_not_asked()
    {
        Given.Judge(Rule, Letter("passport") with { SignedOn = new LocalDate(2017, 11, 21) }).AsksNothing();
        Given.Judge(Rule, Letter("passport") with { SignedOn = new LocalDate(2017, 11, 22) }).IsNotMetAt("/kind");
        Given.Judge(Rule, Letter("passport") with { SignedOn = null }).IsNotMetAt("/kind");
    }

    [Fact]
    public void Nothing_is_asked_before_22_November_2017()
    {
        Given.Judge(Rule, new(2017, 11, 21), Letter("passport") with { SignedOn = null }).AsksNothing();
        Given.Judge(Rule, new(2017, 11, 22), Letter("passport") with { SignedOn = null }).IsNotMetAt("/kind");
    }

    private static Letter Letter(string? kind) => Given.Letter() with { Kind = kind is null ? null : DocumentKind.List.Of(kind) };
}
