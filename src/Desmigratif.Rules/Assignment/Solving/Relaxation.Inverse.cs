using System.Numerics;

namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The inverse of the basis.</content>
internal sealed partial class Relaxation
{
    /// <summary>Builds the inverse anew, so that rounding does not add up.</summary>
    private void Renew()
    {
        pivots = 0;
        int rows = Rows;
        int[] columns = [.. basis.Take(rows).Where(option => option >= 0).Order()];
        bool[] free = new bool[rows];
        for (int row = 0; row < rows; row++)
        {
            free[row] = true;
        }

        foreach (int slack in basis.Take(rows).Where(option => option is < 0 and > Nothing))
        {
            free[~slack] = false;
        }

        for (int row = 0; row < rows; row++)
        {
            inverse[row].AsSpan().Clear();
            inverse[row][row] = 1;
            basis[row] = ~row;
        }

        foreach (int option in columns)
        {
            Solve(option);
            int pick = -1;
            double most = Grain;
            for (int row = 0; row < rows; row++)
            {
                if (free[row] && double.Abs(step[row]) > most)
                {
                    most = double.Abs(step[row]);
                    pick = row;
                }
            }

            place[option] = pick;
            if (pick >= 0)
            {
                free[pick] = false;
                basis[pick] = option;
                Turn(pick);
            }
        }

        for (int at = 0; at < rows; at++)
        {
            norm[at] = Norm(inverse[at]);
        }

        Recount();
        for (int option = 0; option < reduced.Length; option++)
        {
            if (reduced[option] < 0 && !forbidden[option])
            {
                cost[option] -= reduced[option];
                reduced[option] = 0;
            }
        }
    }

    /// <summary>Fills <see cref="step"/>: how what stands in the basis changes with an option.</summary>
    private void Solve(int option)
    {
        double[] column = new double[Rows];
        Enter(column, option, 1);
        Enter(column, key[itemOf[option]], -1);
        Solve(column);
    }

    private void Solve(double[] column)
    {
        int rows = Rows;
        Span<int> used = stackalloc int[rows];
        int count = 0;
        for (int row = 0; row < rows; row++)
        {
            if (column[row] != 0)
            {
                used[count++] = row;
            }
        }

        used = used[..count];
        for (int at = 0; at < rows; at++)
        {
            double[] own = inverse[at];
            double sum = 0;
            foreach (int row in used)
            {
                sum += own[row] * column[row];
            }

            step[at] = sum;
        }

        Work += (long)rows * count;
    }

    /// <summary>Turns the inverse so that <see cref="step"/> becomes the column of a place.</summary>
    private void Turn(int at)
    {
        int rows = Rows;
        double[] own = inverse[at];
        double by = 1 / step[at];
        for (int row = 0; row < rows; row++)
        {
            own[row] *= by;
        }

        norm[at] = Norm(own);
        for (int other = 0; other < rows; other++)
        {
            double factor = step[other];
            if (other != at && (factor > 1e-12 || factor < -1e-12))
            {
                Subtract(inverse[other], own, factor, rows);
                norm[other] = Norm(inverse[other]);
                Work += rows;
            }
        }
    }

    /// <summary>Each place on its own: a product, then a difference.</summary>
    private static void Subtract(double[] target, double[] own, double factor, int count)
    {
        int at = 0;
        Vector<double> by = new(factor);
        for (; at + Vector<double>.Count <= count; at += Vector<double>.Count)
        {
            (new Vector<double>(target, at) - (new Vector<double>(own, at) * by)).CopyTo(target, at);
        }

        for (; at < count; at++)
        {
            target[at] -= own[at] * factor;
        }
    }
}
