using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>Where placement is stopped for a time.</summary>
/// <param name="Everywhere">Whether it is stopped to every destination.</param>
/// <param name="Destinations">Else to which.</param>
internal sealed record PlacementStop(bool Everywhere, EquatableArray<CountryCode> Destinations = default) : IWorded
{
    public Wording Wording =>
        Everywhere ? new("semua negara tujuan", "every destination")
        : Destinations.IsEmpty ? new("tidak ada", "none")
        : new(string.Join(',', Destinations), string.Join(',', Destinations));

    public override string ToString() => Wording.English;
}
