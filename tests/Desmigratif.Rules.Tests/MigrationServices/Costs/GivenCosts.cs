using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Tests.MigrationServices.Costs;

/// <summary>A placement file in which these costs were asked for.</summary>
internal static class GivenCosts
{
    public static PlacementFile Of(params (string? Item, string? ChargedTo)[] costs) => Given.File.With(migration => migration with
    {
        Costs = costs
            .Select(cost => new Cost
            {
                Item = cost.Item is null ? null : CostItem.List.Of(cost.Item),
                ChargedTo = cost.ChargedTo is null ? null : CostBearer.List.Of(cost.ChargedTo),
            })
            .ToEquatableArray(),
    });
}
