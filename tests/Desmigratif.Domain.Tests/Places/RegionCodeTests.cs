using Desmigratif.Domain.Places;
using Desmigratif.Domain.Tests.Values;
using FsCheck.Fluent;

namespace Desmigratif.Domain.Tests.Places;

public class RegionCodeTests
{
    [Theory]
    [InlineData("52", "52", RegionLevel.Province)]
    [InlineData("5203", "52.03", RegionLevel.Regency)]
    [InlineData("520308", "52.03.08", RegionLevel.District)]
    [InlineData("5203082001", "52.03.08.2001", RegionLevel.Village)]
    public void A_code_reads_the_same_with_and_without_points(string bare, string dotted, RegionLevel level)
    {
        RegionCode code = RegionCode.Parse(bare);

        Assert.Equal(code, RegionCode.Parse(dotted));
        Assert.Equal((bare, bare, dotted), (code.Text, code.ToString(), code.ToDottedString()));
        Assert.Equal(level, code.Level);
        Assert.Same(bare, code.Text);
    }

    [Fact]
    public void Each_level_lies_in_the_next()
    {
        RegionCode village = RegionCode.Parse("5203082001");

        Assert.Equal(RegionCode.Parse("520308"), village.Parent);
        Assert.Equal(RegionCode.Parse("5203"), village.Parent?.Parent);
        Assert.Equal(RegionCode.Parse("52"), village.Parent?.Parent?.Parent);
        Assert.Null(RegionCode.Parse("52").Parent);
        Assert.Equal(RegionCode.Parse("52"), village.Province);
        Assert.Equal(RegionCode.Parse("52"), RegionCode.Parse("52").Province);
    }

    [Theory]
    [InlineData("5203", "5203082001", true)]
    [InlineData("5203", "5203", true)]
    [InlineData("5203082001", "5203", false)]
    [InlineData("5204", "5203082001", false)]
    public void A_region_contains_itself_and_what_lies_in_it(string outer, string inner, bool contains) =>
        Assert.Equal(contains, RegionCode.Parse(outer).Contains(RegionCode.Parse(inner)));

    [Theory]
    [InlineData("5203080001", false)]
    [InlineData("5203081001", true)]
    [InlineData("5203083001", true)]
    [InlineData("5203084001", false)]
    [InlineData("02", false)]
    [InlineData("1", false)]
    [InlineData("520", false)]
    [InlineData("52030", false)]
    [InlineData("5203082", false)]
    [InlineData("52030820011", false)]
    [InlineData("52.0308", false)]
    [InlineData("5203.08", false)]
    [InlineData("52.03.", false)]
    [InlineData("52.03.08.2.01", false)]
    [InlineData("52-03", false)]
    [InlineData(" 5203", false)]
    [InlineData("52.3x", false)]
    [InlineData("٥٢", false)]
    [InlineData("", false)]
    public void Only_the_form_of_a_kemendagri_code_is_read(string text, bool read) =>
        Assert.Equal(read, RegionCode.TryParse(text, out _));

    [Fact]
    public void Nothing_is_no_code() => Assert.False(RegionCode.TryParse(null, out _));

    [Fact]
    public void A_refusal_names_the_type()
    {
        FormatException refusal = Assert.Throws<FormatException>(() => RegionCode.Parse("Lombok"));

        Assert.StartsWith("RegionCode: expected", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_canonical_text_costs_one_object_and_a_refused_one_nothing()
    {
        long oneObject = 3 * IntPtr.Size;

        Assert.Equal(oneObject, Allocation.Of("5203082001", oneObject, code => RegionCode.TryParse(code, out _)));
        Assert.Equal(0, Allocation.Of("5203080001", 0, code => RegionCode.TryParse(code, out _)));
    }

    [Fact]
    public void What_is_read_reads_again_in_both_forms() =>
        Properties.Hold(
            Gen.OneOf(
                Properties.Text,
                from length in Gen.Elements(2, 4, 6, 10)
                from digits in Properties.Digits(length)
                select digits),
            text => !RegionCode.TryParse(text, out RegionCode? code)
                || (RegionCode.Parse(code.ToString()) == code
                    && RegionCode.Parse(code.ToDottedString()) == code
                    && code.Province.Contains(code)));

    [Fact]
    public void Any_other_count_of_digits_is_refused() =>
        Properties.Hold(
            from length in Gen.Choose(0, 20).Where(length => length is not (2 or 4 or 6 or 10))
            from digits in Properties.Digits(length)
            select digits,
            digits => !RegionCode.TryParse(digits, out _));
}
