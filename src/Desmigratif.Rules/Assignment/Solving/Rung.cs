namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>What a rung of the ladder has found of a part.</summary>
/// <param name="Value">The value of each level.</param>
/// <param name="Bound">What each level cannot be below.</param>
/// <param name="Known">How many levels are proven.</param>
/// <param name="Rest">What the next rung goes on with; nothing where there is none.</param>
internal sealed record Rung(long[] Value, long?[] Bound, int Known, Rest? Rest)
{
    /// <summary>Takes over what the rungs above have found of the rest.</summary>
    public void Take(Tally above)
    {
        long?[] bound = above.Bound();
        for (int level = 0; level < Value.Length; level++)
        {
            long lift = Value[level] - Rest!.Before[level];
            Value[level] = above.Value[level] + lift;
            Bound[level] = level < Known ? Value[level] : Greater(Bound[level], bound[level] + lift);
        }
    }

    private static long? Greater(long? left, long? right) => left is null || right > left ? right : left;
}
