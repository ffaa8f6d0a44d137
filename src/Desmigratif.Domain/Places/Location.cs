using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Places;

/// <summary>A place on the earth, WGS 84 in decimal degrees. Half a location counts as none.</summary>
public sealed record Location : Fact
{
    /// <summary>The latitude: north positive, -90 to 90 (inclusive).</summary>
    public double? Lat { get; init; }

    /// <summary>The longitude: east positive, -180 to 180 (inclusive).</summary>
    public double? Lng { get; init; }
}
