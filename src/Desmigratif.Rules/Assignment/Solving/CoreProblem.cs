namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// Items to be put into bins: each item into one bin of its options, or, where it may, into none; per bin the loads stay within the
/// capacity; costs are rows of whole numbers not below zero, compared from the first level on. Linear assignment is the case of load 1
/// and capacity 1.
/// </summary>
internal sealed class CoreProblem
{
    /// <summary>How many levels a cost has.</summary>
    public required int Levels { get; init; }

    /// <summary>What each bin holds.</summary>
    public required int[] Capacity { get; init; }

    /// <summary>Where the options of an item begin; one more entry than items.</summary>
    public required int[] Start { get; init; }

    /// <summary>The bin of an option.</summary>
    public required int[] Bin { get; init; }

    /// <summary>What an option takes of its bin.</summary>
    public required int[] Load { get; init; }

    /// <summary>What each option costs at each of the <see cref="Levels"/>.</summary>
    public required CostTable Cost { get; init; }

    /// <summary>Whether an item may stay out.</summary>
    public required bool[] MayStayOut { get; init; }

    /// <summary>The cost of staying out: <see cref="Levels"/> numbers for each item.</summary>
    public required long[] OutCost { get; init; }

    /// <summary>The level at which each bin costs the square of its load; -1 for none.</summary>
    public int SquareLevel { get; init; } = -1;

    public int Items => Start.Length - 1;

    public int Bins => Capacity.Length;
}
