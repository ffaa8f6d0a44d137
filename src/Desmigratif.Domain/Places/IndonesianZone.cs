using Desmigratif.Domain.Findings;
using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>
/// One of the three time zones of Indonesia (Keppres 41/1987). There is no daylight saving, so a fixed offset is exact for every
/// day since 1988.
/// </summary>
public sealed class IndonesianZone
{
    private IndonesianZone(string abbreviation, Wording name, int hours)
    {
        Abbreviation = abbreviation;
        Name = name;
        Offset = Offset.FromHours(hours);
    }

    /// <summary>Western time: Sumatra, Java, West and Central Kalimantan.</summary>
    public static IndonesianZone Wib { get; } = new("WIB", new("Waktu Indonesia Barat", "Western Indonesian Time"), 7);

    /// <summary>Central time: Bali, Nusa Tenggara, South, East and North Kalimantan, Sulawesi.</summary>
    public static IndonesianZone Wita { get; } = new("WITA", new("Waktu Indonesia Tengah", "Central Indonesian Time"), 8);

    /// <summary>Eastern time: Maluku and Papua.</summary>
    public static IndonesianZone Wit { get; } = new("WIT", new("Waktu Indonesia Timur", "Eastern Indonesian Time"), 9);

    /// <summary>What people write after the hour: <c>WIB</c>, <c>WITA</c> or <c>WIT</c>.</summary>
    public string Abbreviation { get; }

    /// <summary>The name of the zone.</summary>
    public Wording Name { get; }

    /// <summary>How far the zone is ahead of UTC: 7, 8 or 9 hours.</summary>
    public Offset Offset { get; }

    /// <summary>The abbreviation.</summary>
    public override string ToString() => Abbreviation;
}
