using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>Siblings stay together.</summary>
/// <param name="Children">The whole group, in order of ids.</param>
public sealed record SiblingsReason(EquatableArray<string> Children) : PlacementReason
{
    /// <inheritdoc />
    public override string Code => "siblings";
}
