using Desmigratif.Domain.Values;
using FsCheck.Fluent;

namespace Desmigratif.Domain.Tests.Values;

public class PassportNumberTests
{
    [Theory]
    [InlineData("C1234567", "C1234567", true)]
    [InlineData("xe 123-4567", "XE1234567", true)]
    [InlineData("X123456", "X123456", true)]
    [InlineData("X12345", "X12345", false)]
    [InlineData("1234567", "1234567", false)]
    [InlineData("ABC123456", "ABC123456", false)]
    [InlineData("A12345678", "A12345678", false)]
    public void Six_to_nine_letters_and_digits_are_a_number(string text, string canonical, bool usual)
    {
        PassportNumber number = PassportNumber.Parse(text);

        Assert.Equal(canonical, number.Reveal());
        Assert.Equal(usual, number.HasUsualForm);
    }

    [Theory]
    [InlineData("C1234")]
    [InlineData("C123456789")]
    [InlineData("C12345/7")]
    [InlineData("Ć1234567")]
    [InlineData("")]
    public void Another_text_is_none(string text) => Assert.False(PassportNumber.TryParse(text, out _));

    [Fact]
    public void It_prints_its_first_and_its_last_two_characters() =>
        Assert.Equal("C*****67", PassportNumber.Parse("C1234567").ToString());

    [Fact]
    public void A_canonical_text_is_shared()
    {
        string text = "C1234567";

        Assert.Same(text, PassportNumber.Parse(text).Reveal());
    }

    [Fact]
    public void A_refusal_names_the_type()
    {
        FormatException refusal = Assert.Throws<FormatException>(() => PassportNumber.Parse("1"));

        Assert.StartsWith("PassportNumber: expected", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_reads_again_as_itself() =>
        Properties.Hold(
            Gen.Elements("ABCxyz0123456789 -".ToCharArray()).ListOf().Select(string.Concat),
            text => !PassportNumber.TryParse(text, out PassportNumber? number)
                || (PassportNumber.Parse(number.Reveal()) == number && !number.Reveal().Any(char.IsLower)));

    [Fact]
    public void No_text_makes_it_throw() =>
        Properties.Hold(Properties.Text, text => PassportNumber.TryParse(text, out _) || text is not null);
}
