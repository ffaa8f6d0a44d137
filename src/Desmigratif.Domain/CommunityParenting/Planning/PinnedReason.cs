using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>People have decided it.</summary>
/// <param name="Breaks">The relaxable codes the decision sets aside.</param>
public sealed record PinnedReason(EquatableArray<PairCode> Breaks) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "pinned";
}
