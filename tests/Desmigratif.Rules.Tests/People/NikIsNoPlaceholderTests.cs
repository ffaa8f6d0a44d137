using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class NikIsNoPlaceholderTests
{
    [Theory]
    [InlineData("5203084708959001")]
    [InlineData("1111111111111112")]
    [InlineData("0520308200100017")]
    public void A_number_of_its_own_is_accepted(string nik) =>
        Judge("PEO-009", Woman with { Nik = new(nik) }).IsMet();

    [Theory]
    [InlineData("1111111111111111")]
    [InlineData("7777 7777 7777 7777")]
    [InlineData("0000000000000000")]
    public void Sixteen_times_the_same_digit_is_a_placeholder(string nik) =>
        Judge("PEO-009", Woman with { Nik = new(nik) }).IsNotMetAt("/nik");

    [Theory]
    [InlineData("5203081203089001", "5203081203089001")]
    [InlineData("5203081203089001", "520308-120308-9001")]
    [InlineData("5203089903089001", "5203089903089001")]
    public void The_number_of_the_family_card_is_no_NIK(string nik, string card) =>
        Judge("PEO-009", Woman with { Nik = new(nik), FamilyCard = new(card) }).IsNotMetAt("/nik");

    [Fact]
    public void A_text_without_sixteen_digits_is_left_to_the_rule_on_digits() =>
        Judge("PEO-009", Woman with { Nik = new("111111111111111") }).AsksNothing();
}
