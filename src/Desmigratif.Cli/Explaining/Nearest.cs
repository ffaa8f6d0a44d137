using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Explaining;

/// <summary>Rules that somebody may have meant who wrote an id that does not exist.</summary>
internal static class Nearest
{
    private const int Most = 3;

    public static IReadOnlyList<RuleId> Of(string typed, IEnumerable<RuleId> known)
    {
        string text = typed.ToUpperInvariant();
        return [.. known.OrderBy(id => Distance(text, id.Text)).ThenBy(id => id).Take(Most)];
    }

    /// <summary>How many signs have to be put in, left out or changed.</summary>
    private static int Distance(string left, string right)
    {
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 0; row < left.Length; row++)
        {
            int[] here = new int[right.Length + 1];
            here[0] = row + 1;
            for (int column = 0; column < right.Length; column++)
            {
                here[column + 1] = int.Min(
                    int.Min(here[column], above[column + 1]) + 1,
                    above[column] + (left[row] == right[column] ? 0 : 1));
            }

            above = here;
        }

        return above[^1];
    }
}
