using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class NikHasSixteenDigitsTests
{
    [Theory]
    [InlineData("5203084708959001")]
    [InlineData("5203 0847 0895 9001")]
    [InlineData("520308.470895-9001")]
    [InlineData("5203087104959001")]
    [InlineData("0520308200100017")]
    public void Sixteen_digits_are_accepted_whatever_they_say_and_however_they_are_parted(string nik) =>
        Judge("PEO-001", Woman with { Nik = new(nik) }).IsMet();

    [Theory]
    [InlineData("520308470895900")]
    [InlineData("52030847089590011")]
    [InlineData("520308470895900A")]
    [InlineData("٥٢٠٣٠٨٤٧٠٨٩٥٩٠٠١")]
    [InlineData("5203084708959001/2")]
    [InlineData("00")]
    [InlineData("-")]
    public void Anything_else_is_no_NIK(string nik) =>
        Judge("PEO-001", Woman with { Nik = new(nik) }).IsNotMetAt("/nik");

    [Theory]
    [InlineData("0")]
    [InlineData(" 0 ")]
    public void The_single_digit_0_means_that_there_is_no_NIK_yet(string nik) =>
        Judge("PEO-001", Woman with { Nik = new(nik) }).AsksNothing();

    [Fact]
    public void Nothing_is_asked_of_a_person_without_NIK() =>
        Judge("PEO-001", Woman with { Nik = null }).AsksNothing();
}
