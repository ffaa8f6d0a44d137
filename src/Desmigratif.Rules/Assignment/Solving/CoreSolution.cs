namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>What the core found: for each item its option, the value of each level, and how far it is proven.</summary>
internal sealed class CoreSolution
{
    /// <summary>The option of each item; -1 for an item that stays out.</summary>
    public required int[] Option { get; init; }

    /// <summary>Whether every item that must be placed is placed.</summary>
    public required bool IsFeasible { get; init; }

    /// <summary>The value of each level.</summary>
    public required long[] Value { get; init; }

    /// <summary>What each level cannot be below, given the levels before it; nothing where nothing is proven.</summary>
    public required long?[] Bound { get; init; }

    /// <summary>Nodes of the branch and bound, the root of each component included.</summary>
    public required long Nodes { get; init; }

    /// <summary>Options dropped because they cost too much to be part of a better solution.</summary>
    public required int FixedPairs { get; init; }

    /// <summary>Parts of the problem that have no bin in common.</summary>
    public required int Components { get; init; }
}
