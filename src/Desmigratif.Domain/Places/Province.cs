using NodaTime;

namespace Desmigratif.Domain.Places;

/// <summary>A province of Indonesia.</summary>
/// <param name="Code">The two digits of the home ministry's list.</param>
/// <param name="Name">The name in that list.</param>
/// <param name="Iso3166">
/// The code of ISO 3166-2. Those of the provinces 93 to 96 are in use but not confirmed by a primary source.
/// </param>
/// <param name="Zone">The time zone of the whole province.</param>
public sealed record Province(RegionCode Code, string Name, string Iso3166, IndonesianZone Zone)
{
    /// <summary>How far the province's clocks are ahead of UTC.</summary>
    public Offset Offset => Zone.Offset;
}
