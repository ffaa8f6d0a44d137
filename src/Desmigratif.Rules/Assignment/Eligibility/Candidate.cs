using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.People;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>A caregiver who could be proposed, with what the planner reads of it.</summary>
internal sealed class Candidate
{
    public required string Id { get; init; }

    public required Caregiver Record { get; init; }

    public required Person Person { get; init; }

    /// <summary>The places, 0 or more.</summary>
    public required int Places { get; init; }

    /// <summary>The greatest distance in metres, from 0 to <see cref="EarthDistance.Greatest"/>.</summary>
    public required int Limit { get; init; }

    public required HashSet<string> Offers { get; init; }

    public required HashSet<string> Languages { get; init; }

    public required string? Hamlet { get; init; }

    public required string? FamilyCard { get; init; }

    public required Dictionary<string, int> Ancestors { get; init; }

    /// <summary>The codes that do not depend on the child.</summary>
    public required PairCodeSet OwnCodes { get; init; }
}
