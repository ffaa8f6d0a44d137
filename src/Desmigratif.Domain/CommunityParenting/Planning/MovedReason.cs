namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>The child would leave its valid current companion.</summary>
/// <param name="From">The current companion.</param>
public sealed record MovedReason(string From) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "moved";
}
