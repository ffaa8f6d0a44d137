namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>The language of the home.</summary>
/// <param name="Shared">Whether the caregiver speaks it.</param>
public sealed record HomeLanguageReason(bool Shared) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "home-language";
}
