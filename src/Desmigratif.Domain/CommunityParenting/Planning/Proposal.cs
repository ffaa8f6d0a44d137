using Desmigratif.Domain.Values;
using NodaTime;

namespace Desmigratif.Domain.CommunityParenting.Planning;

/// <summary>
/// Who could accompany which child, with reasons: a proposal and never a decision. People decide. It names people by ids only.
/// </summary>
public sealed record Proposal
{
    /// <summary>The id of the bundle.</summary>
    public string? Bundle { get; init; }

    /// <summary>The day of the plan.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The hash of the rule book and the policy together.</summary>
    public required string RuleBook { get; init; }

    /// <summary>The policy in force.</summary>
    public required CarePolicy Policy { get; init; }

    /// <summary>The children with a proposed companion, in order of their ids.</summary>
    public EquatableArray<Placement> Placements { get; init; }

    /// <summary>The other children, in order of their ids.</summary>
    public EquatableArray<UnplacedChild> Unplaced { get; init; }

    /// <summary>The levels, in strict order.</summary>
    public EquatableArray<ProposalLevel> Levels { get; init; }

    /// <summary>Counts over the whole proposal.</summary>
    public required ProposalMetrics Metrics { get; init; }

    /// <summary>Nodes of the branch and bound.</summary>
    public long Nodes { get; init; }
}
