using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Places;

/// <summary>A place on the earth, WGS 84 in decimal degrees. Half a location counts as none.</summary>
/// <indonesian title="Lokasi">
/// Titik di permukaan bumi, WGS 84 dalam derajat desimal. Koordinat yang tidak lengkap dianggap tidak ada.
/// </indonesian>
public sealed record Location : Fact
{
    /// <summary>The latitude: north positive, -90 to 90 (inclusive).</summary>
    /// <indonesian title="Lintang" english="Latitude">Lintang: utara positif, -90 sampai 90.</indonesian>
    public double? Lat { get; init; }

    /// <summary>The longitude: east positive, -180 to 180 (inclusive).</summary>
    /// <indonesian title="Bujur" english="Longitude">Bujur: timur positif, -180 sampai 180.</indonesian>
    public double? Lng { get; init; }
}
