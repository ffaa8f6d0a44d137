using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>Where placement is stopped for a time.</summary>
/// <param name="Everywhere">Whether it is stopped to every destination.</param>
/// <param name="Destinations">Else to which.</param>
internal sealed record PlacementStop(bool Everywhere, EquatableArray<CountryCode> Destinations = default)
{
    public override string ToString() =>
        Everywhere ? "every destination" : Destinations.IsEmpty ? "none" : string.Join(',', Destinations);
}
