using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

public sealed class WrittenTests
{
    [Fact]
    public void A_well_formed_text_carries_its_meaning()
    {
        Written<CountryCode> written = new("HK");
        Assert.Equal(CountryCode.Parse("HK"), written.Value);
        Assert.Equal("HK", written.ToString());
    }

    [Fact]
    public void A_text_that_means_nothing_is_kept_and_not_printed()
    {
        Written<CountryCode> written = new("Siti");
        Assert.Null(written.Value);
        Assert.Equal("Siti", written.Text);
        Assert.Equal("***", written.ToString());
    }

    [Fact]
    public void Two_are_equal_when_their_texts_are()
    {
        Assert.True(new Written<CountryCode>("HK") == new Written<CountryCode>("HK"));
        Assert.Equal(new Written<CountryCode>("HK").GetHashCode(), new Written<CountryCode>("HK").GetHashCode());
        Assert.True(new Written<CountryCode>("HK") != new Written<CountryCode>("hk"));
    }
}
