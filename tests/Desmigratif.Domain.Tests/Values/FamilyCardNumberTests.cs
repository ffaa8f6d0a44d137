using Desmigratif.Domain.Places;
using Desmigratif.Domain.Values;
using FsCheck.Fluent;
using NodaTime;

namespace Desmigratif.Domain.Tests.Values;

public class FamilyCardNumberTests
{
    [Fact]
    public void The_parts_are_the_district_the_day_of_registration_and_the_serial()
    {
        FamilyCardNumber number = FamilyCardNumber.Parse("5203081203089001");

        Assert.Equal(RegionCode.Parse("520308"), number.District);
        Assert.Equal("520308", number.RegionDigits.ToString());
        Assert.Equal(new LocalDate(2008, 3, 12), number.IssueDate);
        Assert.Equal(9001, number.Serial);
        Assert.False(number.MayBeNikOfWoman);
    }

    [Theory]
    [InlineData("5203082902089001", true)]
    [InlineData("5203082902099001", false)]
    [InlineData("5203083112089001", true)]
    [InlineData("5203083212089001", false)]
    [InlineData("5203080012089001", false)]
    [InlineData("5203080113089001", false)]
    [InlineData("5203080100089001", false)]
    public void A_number_may_carry_a_date_that_never_was(string text, bool exists) =>
        Assert.Equal(exists, FamilyCardNumber.Parse(text).IssueDate is not null);

    [Theory]
    [InlineData("5203084003089001", false)]
    [InlineData("5203084103089001", true)]
    [InlineData("5203087103089001", true)]
    [InlineData("5203087203089001", false)]
    public void A_day_as_in_a_womans_nik_is_noticed(string text, bool noticed) =>
        Assert.Equal(noticed, FamilyCardNumber.Parse(text).MayBeNikOfWoman);

    [Theory]
    [InlineData("5203081203089001", true)]
    [InlineData("5203 0812 0308 9001", true)]
    [InlineData("5203089999990000", true)]
    [InlineData("0520308200100017", false)]
    [InlineData("520308120308900", false)]
    [InlineData("52030812030890011", false)]
    [InlineData("520308120308900a", false)]
    [InlineData("", false)]
    public void Sixteen_digits_that_do_not_begin_with_0_are_a_number(string text, bool number) =>
        Assert.Equal(number, FamilyCardNumber.TryParse(text, out _));

    [Fact]
    public void A_canonical_text_is_shared()
    {
        string text = "5203081203089001";

        Assert.Same(text, FamilyCardNumber.Parse(text).Reveal());
    }

    [Fact]
    public void A_refusal_names_the_type()
    {
        FormatException refusal = Assert.Throws<FormatException>(() => FamilyCardNumber.Parse("1"));

        Assert.StartsWith("FamilyCardNumber: expected", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_card_and_a_person_never_have_the_same_number()
    {
        PersonalNumber card = FamilyCardNumber.Parse("5203081203089001");
        PersonalNumber nik = Nik.Parse("5203081203089001");

        Assert.False(card == nik);
        Assert.NotEqual(card, nik);
    }

    [Fact]
    public void Any_sixteen_digits_read_and_print_masked() =>
        Properties.Hold(
            from text in Properties.Digits(16)
            from strewn in Properties.Strewn(text)
            select (text, strewn),
            drawn => drawn.text[0] == '0'
                ? !FamilyCardNumber.TryParse(drawn.strewn, out _)
                : FamilyCardNumber.Parse(drawn.strewn).Reveal() == drawn.text
                    && FamilyCardNumber.Parse(drawn.text).ToString() == $"{drawn.text[..6]}******{drawn.text[12..]}");

    [Fact]
    public void No_text_makes_it_throw() =>
        Properties.Hold(Properties.Text, text => FamilyCardNumber.TryParse(text, out _) || text is not null);
}
