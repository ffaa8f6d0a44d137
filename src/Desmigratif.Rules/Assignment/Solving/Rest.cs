namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>What is left of a part when the dropped options are left out.</summary>
/// <param name="Items">The items of the part, as its problem numbers them.</param>
/// <param name="Options">The options of the part, likewise.</param>
/// <param name="Left">What is left.</param>
/// <param name="Before">The levels of the best solution, as far as they rest on what is left.</param>
internal sealed record Rest(int[] Items, int[] Options, Narrowed Left, long[] Before)
{
    public static Rest Of<TCost>(Part<TCost> part, CoreProblem problem, Incumbent<TCost> incumbent, bool[] dropped)
        where TCost : struct, ICost<TCost>
    {
        CoreProblem own = part.Alone(problem, out int[] options);
        bool[] drop = new bool[own.Bin.Length];
        bool[] stays = new bool[own.Items];
        int[] best = new int[own.Items];
        for (int item = 0; item < own.Items; item++)
        {
            best[item] = -1;
            for (int at = part.Start[item]; at < part.Start[item + 1]; at++)
            {
                int place = part.Option[at] < 0 ? -1 : Array.BinarySearch(options, part.Option[at]);
                if (place < 0)
                {
                    stays[item] = dropped[at];
                }
                else
                {
                    drop[place] = dropped[at];
                }

                best[item] = incumbent.Option![item] == at ? place : best[item];
            }
        }

        Narrowed left = Narrowed.Of(own, drop, stays, best);
        CoreProblem problemLeft = left.Problem;
        return new(part.Items, options, left, Levels.Of(problemLeft, All(problemLeft.Items), All(problemLeft.Bins), left.Start));
    }

    /// <summary>Notes a solution of what is left as one of the problem.</summary>
    /// <param name="found">The option of each item that is left.</param>
    /// <param name="option">Receives the option of each item of the part.</param>
    public void Widen(int[] found, int[] option)
    {
        int[] whole = Left.Widen(found);
        for (int item = 0; item < whole.Length; item++)
        {
            option[Items[item]] = whole[item] < 0 ? -1 : Options[whole[item]];
        }
    }

    private static int[] All(int count) => [.. Enumerable.Range(0, count)];
}
