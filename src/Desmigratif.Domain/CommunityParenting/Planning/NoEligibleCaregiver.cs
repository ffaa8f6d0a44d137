using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>No caregiver is eligible for the group of the child.</summary>
/// <param name="Candidates">How many were looked at.</param>
/// <param name="Rejected">The exact sets of codes, the most frequent first; the counts add up to the candidates.</param>
public sealed record NoEligibleCaregiver(int Candidates, EquatableArray<RejectedSet> Rejected) : UnplacedDetails
{
    /// <inheritdoc />
    public override string Reason => "no-eligible-caregiver";
}
