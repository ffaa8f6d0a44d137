using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

public sealed class PersonalTextTests
{
    [Fact]
    public void A_personal_text_prints_as_stars()
    {
        PersonalText text = "Dusun Timur 7";
        Assert.Equal("***", text.ToString());
        Assert.Equal("***", $"{text}");
        Assert.Equal("Dusun Timur 7", text.Reveal());
    }

    [Fact]
    public void Texts_are_equal_as_written()
    {
        Assert.True(new PersonalText("A-1") == new PersonalText("A-1"));
        Assert.Equal(new PersonalText("A-1").GetHashCode(), new PersonalText("A-1").GetHashCode());
        Assert.True(new PersonalText("A-1") != new PersonalText("a-1"));
        PersonalText? none = (string?)null;
        Assert.True(none is null);
    }
}
