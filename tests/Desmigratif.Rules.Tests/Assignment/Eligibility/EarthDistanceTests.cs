using Desmigratif.Rules.Assignment.Eligibility;

namespace Desmigratif.Rules.Tests.Assignment.Eligibility;

public sealed class EarthDistanceTests
{
    [Theory]
    [InlineData(-8.6, 116.5, -8.6, 116.5, 0)]
    [InlineData(-8.6, 116.5, -8.601, 116.501, 156)]
    [InlineData(-8.604, 116.503, -8.601, 116.501, 400)]
    [InlineData(-8.6, 116.5, -8.61, 116.492, 1418)]
    [InlineData(-6.5, 108.3, -6.52248, 108.3, 2500)]
    [InlineData(-6.5, 108.3, -6.52249, 108.3, 2501)]
    [InlineData(0, 109, 0, 110, 111195)]
    [InlineData(1, 124.9, -1, 124.9, 222390)]
    [InlineData(-6.2, 106.816667, -8.65, 115.216667, 965356)]
    public void Metres_are_those_of_the_table(double fromLat, double fromLng, double toLat, double toLng, int metres)
    {
        Assert.Equal(metres, EarthDistance.Metres(new() { Lat = fromLat, Lng = fromLng }, new() { Lat = toLat, Lng = toLng }));
        Assert.Equal(metres, EarthDistance.Metres(new() { Lat = toLat, Lng = toLng }, new() { Lat = fromLat, Lng = fromLng }));
    }

    [Fact]
    public void Half_a_location_counts_as_none()
    {
        Assert.Null(EarthDistance.Metres(new() { Lat = 1 }, new() { Lat = 1, Lng = 2 }));
        Assert.Null(EarthDistance.Metres(null, new() { Lat = 1, Lng = 2 }));
    }
}
