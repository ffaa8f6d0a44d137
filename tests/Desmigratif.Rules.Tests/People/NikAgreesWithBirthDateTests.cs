using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class NikAgreesWithBirthDateTests
{
    [Theory]
    [InlineData("5203084708959001", "1995-08-07")]
    [InlineData("5203080708959001", "1995-08-07")]
    [InlineData("5203084708059001", "1905-08-07")]
    [InlineData("5203084708059001", "2005-08-07")]
    [InlineData("5203084708950000", "1995-08-07")]
    public void Day_month_and_two_digits_of_the_year_agree(string nik, string birth) =>
        Judge("PEO-007", Woman with { Nik = new(nik), BirthDate = Day(birth) }).IsMet();

    [Theory]
    [InlineData("5203084708959001", "1994-08-07")]
    [InlineData("5203084708959001", "1995-08-06")]
    [InlineData("5203084708959001", "1995-07-08")]
    [InlineData("5203084708950000", "1995-08-06")]
    public void A_difference_is_for_a_person_to_look_at(string nik, string birth) =>
        Judge("PEO-007", Woman with { Nik = new(nik), BirthDate = Day(birth) }).IsNotMetAt("/birthDate");

    [Theory]
    [InlineData("5203084708959001")]
    [InlineData("5203084708950000")]
    public void Without_a_birth_date_nothing_can_be_compared(string nik) =>
        Judge("PEO-007", Woman with { Nik = new(nik), BirthDate = null }).IsUnknownFor("/birthDate");

    [Theory]
    [InlineData("5203087104959001")]
    [InlineData("0520308200100017")]
    [InlineData("520308470895900")]
    public void A_number_without_a_possible_date_is_not_compared(string nik) =>
        Judge("PEO-007", Woman with { Nik = new(nik), BirthDate = Day("1994-08-07") }).AsksNothing();
}
