using System.Globalization;
using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Rules.Assignment.Exporting;

/// <summary>One level of an instance as rows and columns.</summary>
internal sealed class LinearModel
{
    /// <summary>The rows: name, terms, kind (E for equal, L for at most) and right side. The first is the objective.</summary>
    public required List<(string Name, List<(string Column, long Factor)> Terms, char Kind, long Right)> Rows { get; init; }

    /// <summary>The columns, each 0 or 1.</summary>
    public required List<string> Columns { get; init; }

    public static LinearModel Of(CoreProblem problem, int level, ReadOnlySpan<long> earlier)
    {
        List<(string Name, List<(string Column, long Factor)> Terms, char Kind, long Right)> rows = [("cost", Terms(problem, level), 'N', 0)];
        List<string> columns = [];
        for (int item = 0; item < problem.Items; item++)
        {
            List<(string, long)> once = [];
            for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
            {
                once.Add((X(problem, item, option), 1));
            }

            if (problem.MayStayOut[item])
            {
                once.Add((Out(item), 1));
            }

            columns.AddRange(once.Select(own => own.Item1));
            rows.Add((Name($"once_{item + 1}"), once, 'E', 1));
        }

        bool squares = problem.SquareLevel >= 0 && problem.SquareLevel <= level;
        for (int bin = 0; bin < problem.Bins; bin++)
        {
            List<(string, long)> load = [];
            for (int item = 0; item < problem.Items; item++)
            {
                for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
                {
                    if (problem.Bin[option] == bin)
                    {
                        load.Add((X(problem, item, option), problem.Load[option]));
                    }
                }
            }

            if (load.Count == 0)
            {
                continue;
            }

            if (squares)
            {
                List<(string, long)> slots = [.. Enumerable.Range(1, problem.Capacity[bin]).Select(slot => (Slot(bin, slot), -1L))];
                columns.AddRange(slots.Select(own => own.Item1));
                rows.Add((Name($"load_{bin + 1}"), [.. load, .. slots], 'E', 0));
            }
            else
            {
                rows.Add((Name($"places_{bin + 1}"), load, 'L', problem.Capacity[bin]));
            }
        }

        for (int before = 0; before < level; before++)
        {
            if (Terms(problem, before) is { Count: > 0 } terms)
            {
                rows.Add((Name($"level_{before + 1}"), terms, 'L', earlier[before]));
            }
        }

        return new() { Rows = rows, Columns = columns };
    }

    private static List<(string Column, long Factor)> Terms(CoreProblem problem, int level)
    {
        List<(string, long)> terms = [];
        for (int item = 0; item < problem.Items; item++)
        {
            for (int option = problem.Start[item]; option < problem.Start[item + 1]; option++)
            {
                Add(terms, X(problem, item, option), problem.Cost[option, level]);
            }

            if (problem.MayStayOut[item])
            {
                Add(terms, Out(item), problem.OutCost[(item * problem.Levels) + level]);
            }
        }

        if (level == problem.SquareLevel)
        {
            foreach (int bin in problem.Bin.Distinct().Order())
            {
                for (int slot = 1; slot <= problem.Capacity[bin]; slot++)
                {
                    Add(terms, Slot(bin, slot), (2L * slot) - 1);
                }
            }
        }

        return terms;
    }

    private static void Add(List<(string, long)> terms, string column, long factor)
    {
        if (factor != 0)
        {
            terms.Add((column, factor));
        }
    }

    private static string X(CoreProblem problem, int item, int option) => Name($"x_{item + 1}_{problem.Bin[option] + 1}");

    private static string Out(int item) => Name($"u_{item + 1}");

    private static string Slot(int bin, int slot) => Name($"s_{bin + 1}_{slot}");

    private static string Name(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
