using Desmigratif.Domain.Places;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>
/// The distance between two houses, as the crow flies on a sphere of radius 6,371,008.8 m, in whole metres with half a metre rounded up.
/// The only floating-point step of the planner.
/// </summary>
public static class EarthDistance
{
    /// <summary>No two places are further apart, in metres: half the way around the earth, rounded up.</summary>
    internal const int Greatest = 20_100_000;

    private const double Radius = 6_371_008.8;

    /// <summary>The metres between two locations; nothing where either is missing or only half known.</summary>
    /// <param name="from">One location.</param>
    /// <param name="to">The other.</param>
    public static int? Metres(Location? from, Location? to) =>
        from is { Lat: { } fromLat, Lng: { } fromLng } && to is { Lat: { } toLat, Lng: { } toLng }
            ? Metres(fromLat, fromLng, toLat, toLng)
            : null;

    private static int Metres(double fromLat, double fromLng, double toLat, double toLng)
    {
        double north = double.Sin((Radians(toLat) - Radians(fromLat)) / 2);
        double east = double.Sin((Radians(toLng) - Radians(fromLng)) / 2);
        double chord = (north * north) + (double.Cos(Radians(fromLat)) * double.Cos(Radians(toLat)) * (east * east));
        return (int)double.Floor((2 * Radius * double.Asin(double.Min(1, double.Sqrt(chord)))) + 0.5);
    }

    private static double Radians(double degrees) => degrees * double.Pi / 180;
}
