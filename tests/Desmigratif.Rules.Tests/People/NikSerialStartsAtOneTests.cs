using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class NikSerialStartsAtOneTests
{
    [Fact]
    public void A_serial_is_accepted() => Judge("PEO-003", Woman).IsMet();

    [Fact]
    public void The_serial_0000_is_an_error() =>
        Judge("PEO-003", Woman with { Nik = new("5203084708950000") }).IsNotMetAt("/nik");

    [Fact]
    public void The_serial_is_judged_apart_from_the_date()
    {
        Judge("PEO-003", Woman with { Nik = new("5203087104959001") }).IsMet();
        Judge("PEO-003", Woman with { Nik = new("5203087104950000") }).IsNotMetAt("/nik");
    }

    [Theory]
    [InlineData("0520308200100000")]
    [InlineData("520308470895000")]
    public void A_provisional_number_and_one_without_sixteen_digits_have_no_serial(string nik) =>
        Judge("PEO-003", Woman with { Nik = new(nik) }).AsksNothing();
}
