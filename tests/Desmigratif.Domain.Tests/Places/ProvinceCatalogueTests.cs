using Desmigratif.Domain.Places;

namespace Desmigratif.Domain.Tests.Places;

public class ProvinceCatalogueTests
{
    [Theory]
    [InlineData("52", RegionStatus.Current)]
    [InlineData("37", RegionStatus.Unknown)]
    [InlineData("3701", RegionStatus.Unknown)]
    [InlineData("5203", RegionStatus.NotCovered)]
    [InlineData("520308", RegionStatus.NotCovered)]
    [InlineData("5203082001", RegionStatus.NotCovered)]
    [InlineData("91", RegionStatus.Current)]
    [InlineData("9101", RegionStatus.Retired)]
    [InlineData("910101", RegionStatus.Retired)]
    [InlineData("9101012001", RegionStatus.Retired)]
    [InlineData("9105", RegionStatus.NotCovered)]
    [InlineData("9271", RegionStatus.Retired)]
    [InlineData("9671", RegionStatus.NotCovered)]
    [InlineData("91010", RegionStatus.Unknown)]
    [InlineData("5203080001", RegionStatus.Unknown)]
    [InlineData("", RegionStatus.Unknown)]
    public void Provinces_and_retired_regencies_are_known_and_nothing_else(string code, RegionStatus status)
    {
        Assert.Equal(status, ProvinceCatalogue.Instance.StatusOf(code.AsSpan()));
        if (RegionCode.TryParse(code, out RegionCode? region))
        {
            Assert.Equal(status, ProvinceCatalogue.Instance.StatusOf(region));
            Assert.Equal(status, ((IRegionCatalogue)ProvinceCatalogue.Instance).StatusOf(region));
        }
    }

    [Fact]
    public void Twenty_six_regencies_were_retired_each_with_a_successor_in_a_new_province()
    {
        RegionCode[] retired =
        [
            .. from province in Provinces.All.ToArray()
               from number in Enumerable.Range(0, 100)
               let code = RegionCode.Parse($"{province.Code}{number:00}")
               where ProvinceCatalogue.Instance.StatusOf(code) is RegionStatus.Retired
               select code,
        ];
        RegionCode?[] successors = [.. retired.Select(ProvinceCatalogue.Instance.SuccessorOf)];

        Assert.Equal(20, retired.Count(code => code.Province == RegionCode.Parse("91")));
        Assert.Equal(6, retired.Count(code => code.Province == RegionCode.Parse("92")));
        Assert.Equal(26, successors.Distinct().Count());
        Assert.All(successors, code => Assert.Matches(@"\A9[3-6][0-9]{2}\z", code?.Text));
    }

    [Fact]
    public void Merauke_became_9301_and_its_districts_were_numbered_anew()
    {
        Assert.Equal(RegionCode.Parse("93.01"), ProvinceCatalogue.Instance.SuccessorOf(RegionCode.Parse("91.01")));
        Assert.Null(ProvinceCatalogue.Instance.SuccessorOf(RegionCode.Parse("91.01.01")));
        Assert.Null(ProvinceCatalogue.Instance.SuccessorOf(RegionCode.Parse("52.03")));
        Assert.Null(ProvinceCatalogue.Instance.SuccessorOf(RegionCode.Parse("91")));
    }
}
