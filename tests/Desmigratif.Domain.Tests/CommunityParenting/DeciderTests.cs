using Desmigratif.Domain.CommunityParenting;

namespace Desmigratif.Domain.Tests.CommunityParenting;

public sealed class DeciderTests
{
    [Fact]
    public void An_office_decides_by_its_word()
    {
        Decider decider = Decider.Parse("social-office");
        Assert.Same(DecidingOffice.SocialOffice, decider.Office);
        Assert.True(decider.Person.IsAbsent);
        Assert.Same(DecidingOffice.Court, Decider.Parse("court").Office);
    }

    [Theory]
    [InlineData("p1")]
    [InlineData("Court")]
    [InlineData("social-office-2")]
    public void Any_other_id_is_a_person(string id)
    {
        Decider decider = Decider.Parse(id);
        Assert.Null(decider.Office);
        Assert.Equal(id, decider.Person.Id);
        Assert.Equal(id, decider.ToString());
        Assert.True(decider == Decider.Parse(id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Siti Aminah")]
    [InlineData("-p1")]
    [InlineData(null)]
    public void What_is_no_id_decides_nothing(string? text)
    {
        Assert.False(Decider.TryParse(text, provider: null, out Decider? decider));
        Assert.Null(decider);
        Assert.Throws<FormatException>(() => Decider.Parse(text.AsSpan()));
    }
}
