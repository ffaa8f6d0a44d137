using Desmigratif.Domain.Places;
using NodaTime;

namespace Desmigratif.Domain.Tests.Places;

public class ProvincesTests
{
    [Fact]
    public void There_are_38_each_with_codes_of_its_own()
    {
        Province[] all = [.. Provinces.All.AsSpan()];

        Assert.Equal(38, all.Length);
        Assert.Equal(38, all.Select(province => province.Code).Distinct().Count());
        Assert.Equal(38, all.Select(province => province.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(38, all.Select(province => province.Iso3166).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, province => Assert.Matches(@"\AID-[A-Z]{2}\z", province.Iso3166));
        Assert.All(all, province => Assert.Equal(RegionLevel.Province, province.Code.Level));
        Assert.Equal(all.OrderBy(province => province.Code.Text, StringComparer.Ordinal), all);
    }

    [Fact]
    public void Eighteen_lie_in_the_west_twelve_in_the_centre_and_eight_in_the_east()
    {
        Assert.Equal(18, In(IndonesianZone.Wib));
        Assert.Equal(12, In(IndonesianZone.Wita));
        Assert.Equal(8, In(IndonesianZone.Wit));

        static int In(IndonesianZone zone) => Provinces.All.ToArray().Count(province => province.Zone == zone);
    }

    [Theory]
    [InlineData("11", "WIB", 7)]
    [InlineData("61", "WIB", 7)]
    [InlineData("62", "WIB", 7)]
    [InlineData("51", "WITA", 8)]
    [InlineData("5203082001", "WITA", 8)]
    [InlineData("63", "WITA", 8)]
    [InlineData("81", "WIT", 9)]
    [InlineData("9601", "WIT", 9)]
    public void A_region_keeps_the_time_of_its_province(string code, string zone, int hours)
    {
        Province province = Assert.IsType<Province>(Provinces.Find(RegionCode.Parse(code)));

        Assert.Equal(zone, province.Zone.ToString());
        Assert.Equal(Offset.FromHours(hours), province.Offset);
    }

    [Theory]
    [InlineData("37")]
    [InlineData("54")]
    [InlineData("97")]
    [InlineData("9")]
    [InlineData("")]
    [InlineData("5x")]
    public void Of_other_digits_there_is_no_province(string code) => Assert.Null(Provinces.Find(code));

    [Fact]
    public void A_new_day_begins_in_the_east()
    {
        Instant beforeMidnightInLombok = Instant.FromUtc(2026, 3, 1, 15, 59, 59);
        Instant midnightInLombok = Instant.FromUtc(2026, 3, 1, 16, 0, 0);
        RegionCode lombok = RegionCode.Parse("5203082001");

        Assert.Equal(new LocalDate(2026, 3, 1), Provinces.Today(beforeMidnightInLombok, lombok));
        Assert.Equal(new LocalDate(2026, 3, 2), Provinces.Today(midnightInLombok, lombok));
        Assert.Equal(new LocalDate(2026, 3, 2), Provinces.Today(beforeMidnightInLombok, RegionCode.Parse("81")));
        Assert.Equal(new LocalDate(2026, 3, 1), Provinces.Today(midnightInLombok, RegionCode.Parse("35")));
    }

    [Fact]
    public void A_village_of_no_known_province_has_the_time_of_jakarta()
    {
        Instant lastMinute = Instant.FromUtc(2026, 3, 1, 16, 59);

        Assert.Equal(new LocalDate(2026, 3, 1), Provinces.Today(lastMinute, village: null));
        Assert.Equal(new LocalDate(2026, 3, 1), Provinces.Today(lastMinute, RegionCode.Parse("54")));
        Assert.Equal(new LocalDate(2026, 3, 2), Provinces.Today(lastMinute.Plus(Duration.FromMinutes(1)), village: null));
    }
}
