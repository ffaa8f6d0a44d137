using System.Globalization;
using System.Text;
using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Rules.Assignment.Exporting;

/// <summary>
/// DIMACS minimum-cost flow of one level: node 1 sends every child, node 2 takes them. The format cannot hold the earlier levels fixed.
/// </summary>
internal static class DimacsText
{
    public static string Of(CoreProblem problem, int level)
    {
        if (Array.Exists(problem.Load, load => load != 1))
        {
            throw new NotSupportedException("The DIMACS flow format holds single children only; there are groups of several.");
        }

        StringBuilder arcs = new();
        int count = 0;
        for (int item = 0; item < problem.Items; item++)
        {
            Arc(1, item + 3, 1, 0);
            for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
            {
                Arc(item + 3, problem.Items + problem.Bin[option] + 3, 1, problem.Cost[option, level]);
            }

            if (problem.MayStayOut[item])
            {
                Arc(item + 3, 2, 1, problem.OutCost[(item * problem.Levels) + level]);
            }
        }

        for (int bin = 0; bin < problem.Bins; bin++)
        {
            for (int slot = 1; level == problem.SquareLevel && slot <= problem.Capacity[bin]; slot++)
            {
                Arc(problem.Items + bin + 3, 2, 1, (2L * slot) - 1);
            }

            if (level != problem.SquareLevel)
            {
                Arc(problem.Items + bin + 3, 2, problem.Capacity[bin], 0);
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"p min {problem.Items + problem.Bins + 2} {count}\nn 1 {problem.Items}\nn 2 {-problem.Items}\n{arcs}");

        void Arc(int from, int to, int most, long cost)
        {
            count++;
            arcs.Append(CultureInfo.InvariantCulture, $"a {from} {to} 0 {most} {cost}\n");
        }
    }
}
