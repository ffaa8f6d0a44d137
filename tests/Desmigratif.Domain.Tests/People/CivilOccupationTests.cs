using Desmigratif.Domain.People;

namespace Desmigratif.Domain.Tests.People;

public sealed class CivilOccupationTests
{
    [Theory]
    [InlineData("other", 99, 89)]
    [InlineData("self-employed", 88, 88)]
    [InlineData("high-state-body-member", 89, null)]
    [InlineData("expert-assistant", 98, null)]
    [InlineData("not-working", 1, 1)]
    [InlineData("shaman", null, null)]
    public void The_two_lists_give_89_a_different_meaning(string text, int? newer, int? older)
    {
        CivilOccupation occupation = CivilOccupation.List.Of(text);
        Assert.Equal(newer, occupation.SiakNumber);
        Assert.Equal(older, occupation.OlderSiakNumber);
    }

    [Fact]
    public void No_occupation_means_migrant_worker() =>
        Assert.DoesNotContain(
            CivilOccupation.List.All.AsEnumerable(),
            code => code.Text.Contains("migrant", StringComparison.Ordinal));
}
