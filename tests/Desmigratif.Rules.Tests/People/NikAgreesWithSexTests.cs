using Desmigratif.Domain.People;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class NikAgreesWithSexTests
{
    [Theory]
    [InlineData("5203084708959001", "female")]
    [InlineData("5203080708959001", "male")]
    [InlineData("5203084108959001", "female")]
    [InlineData("5203083108959001", "male")]
    [InlineData("5203084708950000", "female")]
    public void The_day_of_a_woman_has_40_added(string nik, string sex) =>
        Judge("PEO-008", Woman with { Nik = new(nik), Sex = Sex.List.Of(sex) }).IsMet();

    [Theory]
    [InlineData("5203080708959001", "female")]
    [InlineData("5203084708959001", "male")]
    [InlineData("5203084708950000", "male")]
    public void A_difference_is_for_a_person_to_look_at(string nik, string sex) =>
        Judge("PEO-008", Woman with { Nik = new(nik), Sex = Sex.List.Of(sex) }).IsNotMetAt("/sex");

    [Theory]
    [InlineData("5203084708959001")]
    [InlineData("5203084708950000")]
    public void A_sex_that_is_absent_or_unknown_leaves_it_open(string nik)
    {
        Judge("PEO-008", Woman with { Nik = new(nik), Sex = null }).IsUnknownFor("/sex");
        Judge("PEO-008", Woman with { Nik = new(nik), Sex = Sex.List.Of("perempuan") }).IsUnknownFor("/sex");
    }

    [Theory]
    [InlineData("5203087104959001")]
    [InlineData("0520308200100017")]
    public void A_number_without_a_possible_date_is_not_compared(string nik) =>
        Judge("PEO-008", Woman with { Nik = new(nik), Sex = Sex.Male }).AsksNothing();
}
