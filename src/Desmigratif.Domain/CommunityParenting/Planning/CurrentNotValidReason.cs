using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>The current companion can no longer be one.</summary>
/// <param name="From">The current companion.</param>
/// <param name="Codes">Why.</param>
public sealed record CurrentNotValidReason(string From, EquatableArray<PairCode> Codes) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "current-not-valid";
}
