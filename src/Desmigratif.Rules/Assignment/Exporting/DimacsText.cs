using System.Globalization;
using System.Text;

namespace Desmigratif.Rules.Assignment.Exporting;

/// <summary>DIMACS minimum-cost flow. Arcs that may carry nothing are left out.</summary>
internal static class DimacsText
{
    public static string Of(FlowNetwork network, int level, int children, IEnumerable<string> comments)
    {
        StringBuilder arcs = new();
        int count = 0;
        foreach (FlowArc arc in network.Arcs.Where(arc => arc.High > 0))
        {
            count++;
            arcs.Append(CultureInfo.InvariantCulture, $"a {arc.From} {arc.To} {arc.Low} {arc.High} {network.Cost(arc, level)}\n");
        }

        return string.Concat(comments.Select(line => $"c {line}\n"))
            + string.Create(CultureInfo.InvariantCulture, $"p min {network.Nodes} {count}\nn 1 {children}\nn 2 {-children}\n{arcs}");
    }
}
