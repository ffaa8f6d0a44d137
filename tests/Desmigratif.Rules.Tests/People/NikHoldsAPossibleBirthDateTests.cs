using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.People;

public sealed class NikHoldsAPossibleBirthDateTests
{
    [Theory]
    [InlineData("5203086902009001")]
    [InlineData("5203083112959001")]
    [InlineData("5203087112959001")]
    [InlineData("5203080101009001")]
    [InlineData("5203084101000000")]
    public void A_date_of_either_century_is_accepted(string nik) =>
        Judge("PEO-002", Woman with { Nik = new(nik) }).IsMet();

    [Theory]
    [InlineData("5203087104959001")]
    [InlineData("5203086902019001")]
    [InlineData("5203080001959001")]
    [InlineData("5203083201959001")]
    [InlineData("5203084001959001")]
    [InlineData("5203087201959001")]
    [InlineData("5203080100959001")]
    [InlineData("5203080113959001")]
    public void A_day_that_neither_century_has_is_an_error(string nik) =>
        Judge("PEO-002", Woman with { Nik = new(nik) }).IsNotMetAt("/nik");

    [Theory]
    [InlineData("0520308200199999")]
    [InlineData("520308710495900")]
    [InlineData("0")]
    public void A_provisional_number_and_one_without_sixteen_digits_hold_no_date(string nik) =>
        Judge("PEO-002", Woman with { Nik = new(nik) }).AsksNothing();

    [Fact]
    public void The_parameter_on_record_is_what_the_number_type_adds_for_women()
    {
        Parameter parameter = Assert.Single(RuleBook.National[RuleId.Parse("PEO-002")]!.Parameters.AsEnumerable());
        int offset = int.Parse(Assert.Single(parameter.Steps.AsEnumerable()).Value);
        Nik nik = Nik.Parse($"520308{1 + offset}08959001");
        Assert.True(nik.IsFemale);
        Assert.Equal(1, nik.Day);
    }
}
