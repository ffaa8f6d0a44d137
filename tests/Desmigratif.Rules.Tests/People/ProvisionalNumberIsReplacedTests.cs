using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class ProvisionalNumberIsReplacedTests
{
    [Theory]
    [InlineData("5203084708959001")]
    [InlineData("5203087104959001")]
    public void A_number_of_the_state_is_accepted(string nik) =>
        Judge("PEO-004", Woman with { Nik = new(nik) }).IsMet();

    [Theory]
    [InlineData("0520308200100017")]
    [InlineData("0520308200 1.00017")]
    public void A_number_that_begins_with_0_is_to_be_replaced(string nik) =>
        Judge("PEO-004", Woman with { Nik = new(nik) }).IsNotMetAt("/nik");

    [Theory]
    [InlineData("0")]
    [InlineData("052030820010001")]
    public void A_text_without_sixteen_digits_is_no_provisional_number(string nik) =>
        Judge("PEO-004", Woman with { Nik = new(nik) }).AsksNothing();
}
