namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>The child is not planned for.</summary>
/// <param name="Why">Why not.</param>
public sealed record OutOfScope(ScopeReason Why) : UnplacedDetails
{
    /// <inheritdoc />
    public override string Reason => "out-of-scope";
}
