using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.MigrationServices;

/// <summary>The ages that job orders of one destination ask for.</summary>
/// <param name="Destination">The destination.</param>
/// <param name="UnitGroups">The occupations, as unit groups of ISCO-08.</param>
/// <param name="Youngest">The lowest age, in completed years (inclusive).</param>
/// <param name="Oldest">The highest age, in completed years (inclusive).</param>
internal sealed record JobOrderAge(CountryCode Destination, EquatableArray<string> UnitGroups, int Youngest, int Oldest)
{
    /// <summary>Whether the row applies, as far as the work is known: what is not known may be anything.</summary>
    public bool MayApplyTo(CountryCode? destination, string? unitGroup) =>
        (destination is null || destination == Destination) && (unitGroup is null || UnitGroups.Contains(unitGroup));

    public override string ToString() =>
        FormattableString.Invariant($"{Destination}+{string.Join('+', UnitGroups)} {Youngest}..{Oldest}");
}
