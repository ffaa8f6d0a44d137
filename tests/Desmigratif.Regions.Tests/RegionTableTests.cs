using System.Text;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Tests.Vectors;
using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Regions.Tests;

public sealed class RegionTableTests
{
    private static readonly RegionTable Table = RegionTable.Instance;

    public static TheoryData<string> VectorsWithRegions =>
        [.. VectorTable.Nik.Rows.Where(row => row["region_status"].Length > 0).Select(row => row["id"])];

    private static IEnumerable<Region> Everything => Table.Provinces.SelectMany(WithAllInside);

    [Fact]
    public void The_list_of_2025_is_there_level_by_level()
    {
        Dictionary<RegionLevel, int> current =
            Everything.Where(region => region.Status is RegionStatus.Current).CountBy(region => region.Level).ToDictionary();

        Assert.Equal(38, current[RegionLevel.Province]);
        Assert.Equal(416 + 98, current[RegionLevel.Regency]);
        Assert.Equal(7285, current[RegionLevel.District]);
        Assert.Equal(8496 + 75252 + 14, current[RegionLevel.Village]);
        Assert.Equal(Table.Count, Everything.Count());
    }

    [Fact]
    public void Walking_down_from_the_provinces_meets_every_code_once_and_in_order()
    {
        List<string> codes = [.. Everything.Select(region => region.Code.Text)];

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_region_is_found_by_its_code_and_lies_in_its_parent()
    {
        foreach (Region region in Everything)
        {
            RegionCode code = region.Code;
            Assert.Equal(region, Table.Find(code));
            Assert.Equal(region.Status, Table.StatusOf(code));
            Assert.Equal(code.Level, region.Level);
            Assert.Equal(code.Parent, region.Parent?.Code);
        }
    }

    [Fact]
    public void Every_name_is_clean()
    {
        Assert.All(Everything, region =>
        {
            string name = region.Name;
            Assert.True(name.Length > 0 && name.Trim() == name && !name.Contains('\n', StringComparison.Ordinal), region.Code.Text);
            Assert.Equal(name, Encoding.UTF8.GetString(region.Utf8Name));
            Assert.InRange(region.Utf8Name.Length, 1, 127);
        });
    }

    [Fact]
    public void The_built_in_catalogue_never_says_otherwise()
    {
        foreach (string code in Enumerable.Range(0, 100).Select(number => $"{number:00}")
            .Concat(Enumerable.Range(0, 10_000).Select(number => $"{number:0000}"))
            .Concat(Everything.Select(region => region.Code.Text)))
        {
            RegionStatus builtIn = ProvinceCatalogue.Instance.StatusOf(code);
            RegionStatus here = Table.StatusOf(code.AsSpan());
            Assert.True(here is not RegionStatus.NotCovered && (builtIn is RegionStatus.NotCovered || builtIn == here), $"{code}: {builtIn}, {here}");
        }
    }

    [Theory]
    [InlineData("52", RegionStatus.Current)]
    [InlineData("54", RegionStatus.Unknown)]
    [InlineData("5203", RegionStatus.Current)]
    [InlineData("5299", RegionStatus.Unknown)]
    [InlineData("520308", RegionStatus.Current)]
    [InlineData("520399", RegionStatus.Unknown)]
    [InlineData("5203082001", RegionStatus.Current)]
    [InlineData("5203082099", RegionStatus.Unknown)]
    [InlineData("9201", RegionStatus.Retired)]
    [InlineData("9601", RegionStatus.Current)]
    [InlineData("9202", RegionStatus.Current)]
    [InlineData("9101", RegionStatus.Retired)]
    [InlineData("9103", RegionStatus.Current)]
    [InlineData("910101", RegionStatus.Retired)]
    [InlineData("910199", RegionStatus.Retired)]
    [InlineData("910399", RegionStatus.Unknown)]
    [InlineData("9101012001", RegionStatus.Retired)]
    [InlineData("9199", RegionStatus.Unknown)]
    public void A_code_is_current_retired_or_unknown(string code, RegionStatus status)
    {
        Assert.Equal(status, Table.StatusOf(code.AsSpan()));
        Assert.Equal(status, Table.StatusOf(RegionCode.Parse(code)));
        Assert.Equal(status, ((IRegionCatalogue)Table).StatusOf(RegionCode.Parse(code)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("520")]
    [InlineData("52.03")]
    [InlineData("5200")]
    [InlineData("520300")]
    [InlineData("0203")]
    [InlineData("52030820")]
    [InlineData("5203080001")]
    [InlineData("5203084001")]
    [InlineData("52030820011")]
    [InlineData("٥٢")]
    [InlineData("5 ")]
    public void What_has_not_the_form_of_a_code_is_unknown(string text)
    {
        Assert.Equal(RegionStatus.Unknown, Table.StatusOf(text.AsSpan()));
        Assert.Null(Table.Find(text));
    }

    [Fact]
    public void A_code_that_older_versions_had_is_retired_even_where_its_regency_lives_on()
    {
        Assert.Equal(RegionStatus.Current, Table.StatusOf("7201"));
        Assert.Equal(RegionStatus.Retired, Table.StatusOf("7201092012"));
        Assert.Equal("Tohiti Sari", Table.Find("7201092012")?.Name);
        Assert.Equal(1288, Everything.Count(region => region.Status is RegionStatus.Retired));
    }

    [Fact]
    public void Twenty_six_regencies_are_retired_and_lead_to_one_of_the_same_name()
    {
        Region[] retired = [.. Everything.Where(region => region is { Level: RegionLevel.Regency, Status: RegionStatus.Retired })];

        Assert.Equal(26, retired.Length);
        Assert.All(retired, region =>
        {
            Region successor = Assert.NotNull(region.Successor);
            Assert.Equal(RegionStatus.Current, successor.Status);
            Assert.Equal(region.Name, successor.Name);
            Assert.Equal(successor.Code, Table.SuccessorOf(region.Code));
        });
        Assert.Null(Assert.NotNull(Table.Find("5203")).Successor);
        Assert.Null(Assert.NotNull(Table.Find("920101")).Successor);
    }

    [Theory]
    [MemberData(nameof(VectorsWithRegions))]
    public void Every_vector_of_the_identity_number_is_judged_as_expected(string id)
    {
        VectorRow row = VectorTable.Nik[id];
        string[] expected = row["region_status"].Split('/');
        string[] codes = [row["province"], row["regency"], row["district"]];

        Assert.Equal(expected, codes.Select(code => Table.StatusOf(code.AsSpan()).ToString().ToLowerInvariant()));
    }

    [Fact]
    public void An_identity_number_of_an_unknown_district_is_noticed()
    {
        LocalDate reference = new(2026, 6, 30);

        Assert.False(NikCheck.Of("5203081505909011", reference, null, null, Table).Has(IdentityProblem.DistrictUnknown));
        Assert.True(NikCheck.Of("5203991505909011", reference, null, null, Table).Has(IdentityProblem.DistrictUnknown));
        Assert.True(NikCheck.Of("5299011505909011", reference, null, null, Table).Has(IdentityProblem.RegencyUnknown));
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        string[] codes = ["5203082001", "9201", "7201092012", "520399"];
        RegionStatus[] alone = [.. codes.Select(code => Table.StatusOf(code.AsSpan()))];

        Parallel.For(0, 1000, _ => Assert.Equal(alone, codes.Select(code => Table.StatusOf(code.AsSpan()))));
    }

    private static IEnumerable<Region> WithAllInside(Region region) =>
        region.Children.SelectMany(WithAllInside).Prepend(region);
}
