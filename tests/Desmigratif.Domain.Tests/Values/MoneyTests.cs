using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("1500.00 MYR")]
    [InlineData("0 TWD")]
    [InlineData("-0.125 KWD")]
    public void An_amount_reads_back_as_written(string text) => Assert.Equal(text, Money.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("MYR")]
    [InlineData(" MYR")]
    [InlineData("1500.00")]
    [InlineData("1500.00 myr")]
    [InlineData("1500.00 MY")]
    [InlineData("1500.00  MYR")]
    [InlineData("1500. MYR")]
    [InlineData("1.500,00 MYR")]
    [InlineData("1,500.00 MYR")]
    [InlineData("1e3 MYR")]
    [InlineData("99999999999999999999999999999 MYR")]
    [InlineData(null)]
    public void Anything_else_is_no_amount(string? text)
    {
        Assert.False(Money.TryParse(text, provider: null, out Money? result));
        Assert.Null(result);
        Assert.Throws<FormatException>(() => Money.Parse(text.AsSpan()));
    }

    [Fact]
    public void Trailing_zeros_make_no_difference()
    {
        Money left = Money.Parse("1500.0 MYR");
        Money right = Money.Parse("1500.00 MYR");
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Amounts_in_two_currencies_differ() => Assert.True(Money.Parse("1 MYR") != Money.Parse("1 SGD"));

    [Theory]
    [InlineData("MYR", true)]
    [InlineData("MYRR", false)]
    [InlineData("M1R", false)]
    public void A_currency_is_three_capital_letters(string currency, bool accepted) =>
        Assert.Equal(accepted, Money.TryCreate(1m, currency, out _));
}
