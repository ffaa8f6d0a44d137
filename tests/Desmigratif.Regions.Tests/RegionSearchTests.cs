using Desmigratif.Domain.Places;
using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Regions.Tests;

public sealed class RegionSearchTests
{
    private static readonly RegionTable Table = RegionTable.Instance;

    [Theory]
    [InlineData("Lombok Timur")]
    [InlineData("lombok timur")]
    [InlineData("  LOMBOK   TIMUR ")]
    [InlineData("Lombok-Timur")]
    [InlineData("Kabupaten Lombok Timur")]
    [InlineData("Kab. Lombok Timur")]
    [InlineData("kab lombok timur")]
    public void A_regency_is_found_however_its_name_is_written(string text) =>
        Assert.Equal("5203", Table.Search(text)[0].Code.Text);

    [Fact]
    public void The_same_name_comes_first_then_what_begins_with_it_then_words_then_parts()
    {
        List<int> ranks = [.. Table.Search("Anjani").Select(region => Rank(region.Name))];

        Assert.Equal(ranks.Order(), ranks);
        Assert.Equal(0, ranks[0]);
        Assert.Contains(3, Table.Search("njan").Select(region => Rank(region.Name, "NJAN")));
    }

    [Fact]
    public void Retired_regions_come_after_current_ones_of_the_same_name()
    {
        List<string> found = [.. Table.Search("Kabupaten Merauke").Select(region => region.Code.Text)];

        Assert.Equal(["9301", "9101"], found);
    }

    [Fact]
    public void After_a_comma_stands_where_it_lies()
    {
        Assert.InRange(Table.Search("Sukamaju, Garut").Count, 1, Table.Search("Sukamaju").Count - 50);
        Assert.Equal("5203132001", Assert.Single(Table.Search("Anjani, Suralaga, Lombok Timur, Nusa Tenggara Barat")).Code.Text);
        Assert.Empty(Table.Search("Anjani, Merauke"));
        Assert.Equal(Table.Search("Anjani"), Table.Search("Anjani,"));
    }

    [Fact]
    public void A_level_leaves_out_the_others()
    {
        Assert.All(Table.Search("Bandung", RegionLevel.Regency), region => Assert.Equal(RegionLevel.Regency, region.Level));
        Assert.Equal(["3204", "3273", "3217"], Table.Search("Bandung", RegionLevel.Regency).Select(region => region.Code.Text));
    }

    [Theory]
    [InlineData("Regapu'u")]
    [InlineData("Regapu’u")]
    [InlineData("regapuu")]
    public void Apostrophes_do_not_count(string text) => Assert.Equal("5307012021", Assert.Single(Table.Search(text)).Code.Text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(",")]
    [InlineData(", Garut")]
    [InlineData("…")]
    [InlineData("Xqzxqz")]
    public void What_names_nothing_finds_nothing(string text)
    {
        Assert.Empty(Table.Search(text));
        Assert.Empty(Table.Resembling(text));
    }

    [Theory]
    [InlineData("Lombk Timur", "Kabupaten Lombok Timur")]
    [InlineData("Lombok Tmiur", "Kabupaten Lombok Timur")]
    [InlineData("Cilacpa", "Kabupaten Cilacap")]
    [InlineData("Kabupaten Indramayo", "Kabupaten Indramayu")]
    [InlineData("Jawa Brat", "Jawa Barat")]
    public void A_mistyped_name_is_recognised(string text, string meant)
    {
        Assert.Empty(Table.Search(text));
        Assert.Contains(meant, Table.Resembling(text).Select(region => region.Name));
    }

    [Fact]
    public void Similar_names_are_given_once_and_no_more_than_asked_for()
    {
        Assert.True(Table.Search("Sukamaju").Count > 50);
        Assert.Equal(1, Table.Resembling("Sukamjau", most: 20).Count(region => region.Name == "Sukamaju"));
        Assert.Equal(2, Table.Resembling("Sukamjau", most: 2).Count);
        Assert.Empty(Table.Resembling("Sukamjau", most: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.Resembling("Sukamjau", most: -1));
    }

    [Fact]
    public void A_mistyped_code_is_recognised_the_latest_slip_first()
    {
        RegionCode typed = RegionCode.Parse("5203082091");
        Region[] meant = [.. Table.Resembling(typed, most: 1000)];

        Assert.Equal(RegionStatus.Unknown, Table.StatusOf(typed));
        Assert.NotEmpty(meant);
        Assert.All(meant, region => Assert.Equal((RegionStatus.Current, RegionLevel.Village), (region.Status, region.Level)));
        int[] shared = [.. meant.Select(region => region.Code.Text.Zip(typed.Text).TakeWhile(pair => pair.First == pair.Second).Count())];
        Assert.Equal(shared.OrderDescending(), shared);
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.Resembling(typed, most: -1));
    }

    [Fact]
    public void Two_digits_that_changed_places_are_recognised() =>
        Assert.Contains("3509", Table.Resembling(RegionCode.Parse("3590"), most: 100).Select(region => region.Code.Text));

    [Fact]
    public void No_text_makes_a_search_fail() =>
        Prop.ForAll(
            Gen.Choose(0, 300).SelectMany(length => Gen.Elements("aB9 ,.'’é\u0000\ud83d\ude00-kab".ToCharArray()).ArrayOf(length)).ToArbitrary(),
            signs =>
            {
                string text = new(signs);
                return Table.Search(text).Count >= 0 && Table.Resembling(text).Count <= 5;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    private static int Rank(string name, string wanted = "ANJANI")
    {
        string upper = name.ToUpperInvariant().Replace("KABUPATEN ", "", StringComparison.Ordinal);
        return upper == wanted ? 0
            : upper.StartsWith(wanted, StringComparison.Ordinal) ? 1
            : upper.Contains(" " + wanted, StringComparison.Ordinal) ? 2
            : 3;
    }
}
