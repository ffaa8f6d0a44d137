using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("HK")]
    [InlineData("TW")]
    [InlineData("AZ")]
    public void Two_capital_letters_are_a_code(string text) => Assert.Equal(text, CountryCode.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("H")]
    [InlineData("HKG")]
    [InlineData("hk")]
    [InlineData("H1")]
    [InlineData("H ")]
    [InlineData("ÄÖ")]
    [InlineData(null)]
    public void Anything_else_is_no_code(string? text)
    {
        Assert.False(CountryCode.TryParse(text, provider: null, out CountryCode? code));
        Assert.Null(code);
        Assert.Throws<FormatException>(() => CountryCode.Parse(text.AsSpan()));
    }

    [Fact]
    public void Codes_are_equal_by_their_letters()
    {
        Assert.True(CountryCode.Parse("ID") == CountryCode.Indonesia);
        Assert.Equal(CountryCode.Parse("ID").GetHashCode(), CountryCode.Indonesia.GetHashCode());
        Assert.True(CountryCode.Parse("MY") != CountryCode.Indonesia);
    }
}
