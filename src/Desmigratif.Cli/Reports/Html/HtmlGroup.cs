using System.Text;

namespace Desmigratif.Cli.Reports.Html;

/// <summary>What the page shows under one heading: a rule with its findings, an outcome with its decisions.</summary>
/// <param name="Head">The heading, as markup.</param>
/// <param name="Rows">The rows, as markup, of which the first ones are shown.</param>
/// <param name="Total">How many there are in all, exactly.</param>
internal sealed record HtmlGroup(string Head, IReadOnlyList<string> Rows, long Total)
{
    /// <summary>
    /// How many rows of every group can be shown, so that all of them together stay within a number of bytes of UTF-8.
    /// </summary>
    public static int RowsThatFit(IReadOnlyList<HtmlGroup> groups, long bytes)
    {
        int most = groups.Count == 0 ? 0 : groups.Max(group => group.Rows.Count);
        List<long> needed = [.. new long[most]]; // by the place of the row in its group
        foreach (HtmlGroup group in groups)
        {
            bytes -= Encoding.UTF8.GetByteCount(group.Head);
            for (int place = 0; place < group.Rows.Count; place++)
            {
                needed[place] += Encoding.UTF8.GetByteCount(group.Rows[place]);
            }
        }

        int fit = 0;
        while (fit < most && needed[fit] <= bytes)
        {
            bytes -= needed[fit];
            fit++;
        }

        return fit;
    }
}
