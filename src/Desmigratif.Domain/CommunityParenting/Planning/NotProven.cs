namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>The run ended before it was proven that no more children can be placed.</summary>
public sealed record NotProven : UnplacedDetails
{
    /// <inheritdoc />
    public override string Reason => "not-proven";
}
