using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A caregiver who must not be proposed for a child.</summary>
public sealed record Restriction : Fact
{
    /// <summary>The caregiver.</summary>
    public Reference<Caregiver> Caregiver { get; init; }

    /// <summary>Why.</summary>
    public RestrictionReason? Reason { get; init; }
}
