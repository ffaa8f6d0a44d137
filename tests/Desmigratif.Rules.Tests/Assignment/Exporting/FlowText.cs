using System.Globalization;

namespace Desmigratif.Rules.Tests.Assignment.Exporting;

/// <summary>A DIMACS minimum-cost flow, solved one unit after the other by shortest ways. It knows nothing of villages.</summary>
internal static class FlowText
{
    /// <summary>More than any flow of a tiny village costs; an arc that must carry something is cheaper by so much.</summary>
    private const long Must = 1_000_000_000_000;

    /// <summary>The least cost.</summary>
    public static long Least(string text)
    {
        long[][] lines =
        [
            .. text.Split('\n').Where(line => line.StartsWith("a ", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[1..].Select(word => long.Parse(word, CultureInfo.InvariantCulture)).ToArray()),
        ];
        int nodes = Header(text, "p min ");
        int units = Header(text, "n 1 ");

        // Each arc of capacity 1 stands twice: as it is, and backwards, empty at first.
        List<(int From, int To, long Cost)> arcs = [.. lines.SelectMany(Both)];
        bool[] open = [.. Enumerable.Range(0, arcs.Count).Select(arc => arc % 2 == 0)];
        long total = 0;
        for (int unit = 0; unit < units; unit++)
        {
            long?[] least = new long?[nodes + 1];
            int[] by = new int[nodes + 1];
            least[1] = 0;
            for (bool changed = true; changed;)
            {
                changed = false;
                for (int arc = 0; arc < arcs.Count; arc++)
                {
                    (int from, int to, long cost) = arcs[arc];
                    if (open[arc] && least[from] is { } way && !(least[to] <= way + cost))
                    {
                        (least[to], by[to], changed) = (way + cost, arc, true);
                    }
                }
            }

            total += least[2]!.Value;
            for (int node = 2; node != 1; node = arcs[by[node]].From)
            {
                (open[by[node]], open[by[node] ^ 1]) = (false, true);
            }
        }

        return total + (Must * lines.Sum(line => line[2]));

        static IEnumerable<(int, int, long)> Both(long[] line)
        {
            Assert.Equal(1, line[3]);
            long cost = line[4] - (line[2] * Must);
            return [((int)line[0], (int)line[1], cost), ((int)line[1], (int)line[0], -cost)];
        }
    }

    private static int Header(string text, string start) =>
        int.Parse(text.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..].Split(' ')[0], CultureInfo.InvariantCulture);
}
