namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>What the solver found for a village.</summary>
/// <param name="CandidateOf">The candidate of each group, or -1.</param>
/// <param name="Value">The value of each level.</param>
/// <param name="Bound">What each level cannot be below, given the ones before.</param>
/// <param name="Nodes">Nodes of the branch and bound.</param>
/// <param name="Components">Parts that share no candidate.</param>
/// <param name="FixedPairs">Pairs that were left out.</param>
internal sealed record Solved(int[] CandidateOf, long[] Value, long?[] Bound, long Nodes, int Components, int FixedPairs)
{
    /// <summary>How many levels are proven from the first on.</summary>
    public int Proven
    {
        get
        {
            int level = 0;
            while (level < Value.Length && Bound[level] == Value[level])
            {
                level++;
            }

            return level;
        }
    }
}
