namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>A child without a proposed companion.</summary>
/// <param name="Child">The id of the child.</param>
/// <param name="Details">Why, and what would help.</param>
public sealed record UnplacedChild(string Child, UnplacedDetails Details);
