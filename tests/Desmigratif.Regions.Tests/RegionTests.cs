using Desmigratif.Domain.Places;

namespace Desmigratif.Regions.Tests;

public sealed class RegionTests
{
    [Fact]
    public void A_village_knows_its_name_and_the_regions_around_it()
    {
        Region village = Find("5203082001");

        Assert.Equal((RegionLevel.Village, RegionStatus.Current), (village.Level, village.Status));
        Assert.Equal($"52.03.08.2001 {village.Name}", village.ToString());
        Assert.Equal(["520308", "5203", "52"], Around(village).Select(region => region.Code.Text));
        Assert.Equal(["Kabupaten Lombok Timur", "Nusa Tenggara Barat"], Around(village).Skip(1).Select(region => region.Name));
        Assert.Empty(village.Children);
    }

    [Fact]
    public void The_children_of_a_region_lie_one_level_down_and_in_it()
    {
        foreach (string code in new[] { "52", "5203", "520308", "92", "9201" })
        {
            Region region = Find(code);
            Assert.NotEmpty(region.Children);
            Assert.All(region.Children, child =>
            {
                Assert.Equal(region.Level + 1, child.Level);
                Assert.Equal(region, child.Parent);
            });
        }
    }

    [Fact]
    public void What_lies_in_a_retired_regency_is_retired() =>
        Assert.All(Find("9201").Children, child => Assert.Equal(RegionStatus.Retired, child.Status));

    [Fact]
    public void The_last_region_of_the_list_has_children_and_an_end()
    {
        Region last = RegionTable.Instance.Provinces.Last();

        Assert.Equal("96", last.Code.Text);
        Assert.Equal(["01", "02", "03", "04", "05", "71"], last.Children.Select(child => child.Code.Text[2..]));
    }

    [Fact]
    public void Regions_are_equal_when_their_place_is()
    {
        Assert.True(Find("52") == Find("52"));
        Assert.True(Find("52") != Find("51"));
        Assert.True(Find("52").Equals((object)Find("52")));
        Assert.False(Find("52").Equals((object)"52"));
        Assert.Equal(Find("52").GetHashCode(), Find("52").GetHashCode());
    }

    [Fact]
    public void The_default_value_is_no_region()
    {
        Region none = default;

        Assert.Equal("", none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Code);
        Assert.Throws<InvalidOperationException>(() => none.Name);
        Assert.NotEqual(none, Find("11"));
    }

    private static Region Find(string code) => Assert.NotNull(RegionTable.Instance.Find(code));

    private static IEnumerable<Region> Around(Region region)
    {
        for (Region? parent = region.Parent; parent is { } around; parent = around.Parent)
        {
            yield return around;
        }
    }
}
