using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

public sealed class PersonalNameTests
{
    [Theory]
    [InlineData("Siti Aminah", "S. A.")]
    [InlineData("  siti   aminah ", "S. A.")]
    [InlineData("Suharto", "S.")]
    [InlineData("", "")]
    public void A_name_prints_as_initials(string name, string initials) =>
        Assert.Equal(initials, new PersonalName(name).ToString());

    [Theory]
    [InlineData("Ma'ruf  Amin", "MARUF AMIN")]
    [InlineData("MARUF AMIN", "MARUF AMIN")]
    [InlineData("Ma’ruf Amin", "MARUF AMIN")]
    [InlineData("Nur-Aini", "NUR AINI")]
    [InlineData("H. Abdul Rahman, S.Pd.", "H ABDUL RAHMAN S PD")]
    [InlineData(" André ", "ANDRE")]
    [InlineData("Andre\u0301", "ANDRE")]
    [InlineData("ÀÿČž", "AYCZ")]
    [InlineData("Łukasz × Øyvind", "ŁUKASZ ØYVIND")]
    [InlineData("ماريا", "ماريا")]
    public void Spellings_of_one_name_fold_alike(string name, string folded) =>
        Assert.Equal(folded, new PersonalName(name).Folded());

    [Fact]
    public void Different_names_fold_differently() =>
        Assert.NotEqual(new PersonalName("Siti Aminah").Folded(), new PersonalName("Siti Aminatun").Folded());

    [Fact]
    public void Names_are_equal_by_their_text()
    {
        PersonalName name = "Siti Aminah";
        Assert.True(name == new PersonalName("Siti Aminah"));
        Assert.Equal(name.GetHashCode(), new PersonalName("Siti Aminah").GetHashCode());
        Assert.True(name != new PersonalName("SITI AMINAH"));
        Assert.Equal("Siti Aminah", name.Reveal());
    }

    [Fact]
    public void No_text_is_no_name()
    {
        PersonalName? name = (string?)null;
        Assert.True(name is null);
    }
}
