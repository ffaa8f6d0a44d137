using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

public sealed class OccupationCodeTests
{
    [Theory]
    [InlineData("5322", "5322")]
    [InlineData("53221", "5322")]
    [InlineData("532201", "5322")]
    [InlineData("0110", "0110")]
    public void The_first_four_digits_are_the_unit_group(string text, string unitGroup)
    {
        OccupationCode code = OccupationCode.Parse(text);
        Assert.Equal(unitGroup, code.UnitGroup);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("532")]
    [InlineData("5322011")]
    [InlineData("5322.01")]
    [InlineData("532O")]
    [InlineData(" 5322")]
    [InlineData("٥٣٢٢")]
    [InlineData(null)]
    public void Anything_but_four_to_six_digits_is_no_occupation(string? text)
    {
        Assert.False(OccupationCode.TryParse(text, provider: null, out OccupationCode? code));
        Assert.Null(code);
        Assert.Throws<FormatException>(() => OccupationCode.Parse(text.AsSpan()));
    }

    [Fact]
    public void Occupations_are_equal_by_all_their_digits()
    {
        Assert.True(OccupationCode.Parse("5322") == OccupationCode.Parse("5322"));
        Assert.True(OccupationCode.Parse("5322") != OccupationCode.Parse("532201"));
    }
}
