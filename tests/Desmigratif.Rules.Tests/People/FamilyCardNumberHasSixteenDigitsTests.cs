using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class FamilyCardNumberHasSixteenDigitsTests
{
    [Theory]
    [InlineData("5203081203089001")]
    [InlineData("520308.120308.9001")]
    [InlineData("0520308200100017")]
    [InlineData("0520308200-100017")]
    public void Sixteen_digits_are_accepted_also_provisional_ones(string card) =>
        Judge("PEO-010", Woman with { FamilyCard = new(card) }).IsMet();

    [Theory]
    [InlineData("52030812030890")]
    [InlineData("520308120308900")]
    [InlineData("52030812030890011")]
    [InlineData("520308120308900O")]
    public void Anything_else_is_no_family_card_number(string card) =>
        Judge("PEO-010", Woman with { FamilyCard = new(card) }).IsNotMetAt("/familyCard");

    [Fact]
    public void Nothing_is_asked_where_there_is_no_card_yet()
    {
        Judge("PEO-010", Woman with { FamilyCard = null }).AsksNothing();
        Judge("PEO-010", Woman with { FamilyCard = new("0") }).AsksNothing();
    }
}
