using Desmigratif.Domain.Values;
using FsCheck.Fluent;

namespace Desmigratif.Domain.Tests.Values;

public class IdentityDigitsTests
{
    [Theory]
    [InlineData("5203084708959001", "5203084708959001")]
    [InlineData(" 52.03.08-470895\u00A09001\n", "5203084708959001")]
    [InlineData("5203087104959001", "5203087104959001")]
    [InlineData("0", "0")]
    [InlineData("", null)]
    [InlineData(" - ", null)]
    [InlineData(null, null)]
    [InlineData("52O3084708959001", null)]
    [InlineData("٥٢٠٣", null)]
    public void Separators_are_taken_away_and_anything_else_is_refused(string? text, string? digits) =>
        Assert.Equal(digits, IdentityDigits.Normalise(text));

    [Fact]
    public void A_text_of_digits_is_given_back_itself()
    {
        string text = "5203084708959001";

        Assert.Same(text, IdentityDigits.Normalise(text));
    }

    [Fact]
    public void More_digits_than_fit_are_counted_and_not_stored()
    {
        Span<char> digits = stackalloc char[3];

        Assert.True(IdentityDigits.TryNormalise("12 34 5", digits, out int count));
        Assert.Equal(5, count);
        Assert.Equal("123", digits.ToString());
    }

    [Theory]
    [InlineData("0520308200100017", true)]
    [InlineData("0520-3082-0010-0017", true)]
    [InlineData("5203084708959001", false)]
    [InlineData("052030820010001", false)]
    [InlineData("05203082001000170", false)]
    [InlineData("0", false)]
    [InlineData("", false)]
    public void A_provisional_number_has_sixteen_digits_and_begins_with_0(string text, bool provisional) =>
        Assert.Equal(provisional, IdentityDigits.IsProvisional(text));

    [Theory]
    [InlineData("0", true)]
    [InlineData(" 0 ", true)]
    [InlineData("00", false)]
    [InlineData("1", false)]
    [InlineData("-", false)]
    public void A_single_0_stands_for_no_number(string text, bool none) => Assert.Equal(none, IdentityDigits.StandsForNone(text));

    [Fact]
    public void Strewn_separators_change_nothing() =>
        Properties.Hold(
            from length in Gen.Choose(1, 100)
            from digits in Properties.Digits(length)
            from strewn in Properties.Strewn(digits)
            select (digits, strewn),
            drawn => IdentityDigits.Normalise(drawn.strewn) == drawn.digits);

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        Properties.Hold(
            Properties.Text,
            text => IdentityDigits.Normalise(IdentityDigits.Normalise(text)) == IdentityDigits.Normalise(text));
}
