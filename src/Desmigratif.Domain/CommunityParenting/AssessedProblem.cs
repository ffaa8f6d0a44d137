using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>A problem that an assessment found, and how many children it touches.</summary>
public sealed record AssessedProblem : Fact
{
    /// <summary>The problem.</summary>
    public CareProblem? Problem { get; init; }

    /// <summary>How many of the children assessed have it.</summary>
    public int? Count { get; init; }
}
