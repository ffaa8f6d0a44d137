using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.People;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>A child in scope, with what the planner reads of it.</summary>
internal sealed class PlannedChild
{
    public required string Id { get; init; }

    public required Child Record { get; init; }

    public required Person Person { get; init; }

    /// <summary>The position among the children in scope, sorted by id, from 0.</summary>
    public required int Position { get; init; }

    public required int Tier { get; init; }

    public required string[] Needs { get; init; }

    public required bool NeedsCounselling { get; init; }

    public required string[] Languages { get; init; }

    public required bool HasSpecialNeeds { get; init; }

    public required string? Hamlet { get; init; }

    public required string? FamilyCard { get; init; }

    /// <summary>The word shared with siblings; nothing for none.</summary>
    public required string? Siblings { get; init; }

    public required Dictionary<string, int> Ancestors { get; init; }

    /// <summary>The candidate who accompanies the child now, or -1.</summary>
    public int Current { get; set; } = -1;

    /// <summary>Whether the current companion can stay one.</summary>
    public bool CurrentIsValid { get; set; }
}
