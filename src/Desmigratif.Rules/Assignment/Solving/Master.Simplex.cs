using System.Numerics;

namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The simplex with the inverse of the basis.</content>
internal sealed partial class Master
{
    private const double Hair = 1e-9;
    private const double Banned = 1e3;
    private const int Renewal = 500;

    private readonly long[] paid;
    private readonly int[] basis;
    private readonly double[][] inverse;
    private readonly double[] level;
    private readonly double[] right;
    private readonly double[] dual;
    private readonly double[] step;
    private readonly int[] taken;
    private int pivots;

    /// <summary>The column that stands for a row alone.</summary>
    private int Unit(int row) => row < items ? row : row + items;

    private void Reset()
    {
        for (int row = 0; row < rows; row++)
        {
            inverse[row].AsSpan().Clear();
            inverse[row][row] = 1;
        }
    }

    private double CostOf(int column) => asleep[column] ? Banned : cost[column];

    /// <summary>Works the prices out anew after costs have changed.</summary>
    private void Reprice()
    {
        dual.AsSpan().Clear();
        for (int row = 0; row < rows; row++)
        {
            double own = CostOf(basis[row]);
            if (own != 0)
            {
                Subtract(dual, inverse[row], -own);
            }
        }

        for (int row = 0; row < rows; row++)
        {
            double sum = 0;
            double[] own = inverse[row];
            for (int at = 0; at < rows; at++)
            {
                sum += own[at] * right[at];
            }

            level[row] = double.Max(0, sum);
        }

        Work += (long)rows * rows;
    }

    private void Optimise()
    {
        while (Enter() is var column && column >= 0 && Leave(column) is var row && row >= 0)
        {
            double reduced = Reduced(column);
            Pivot(row, column);
            Subtract(dual, inverse[row], -reduced);
            if (++pivots % Renewal == 0)
            {
                Renew();
            }
        }
    }

    private double Reduced(int column)
    {
        double own = CostOf(column);
        for (int at = begin[column]; at < begin[column + 1]; at++)
        {
            own -= dual[rowAt[at]] * valueAt[at];
        }

        return own;
    }

    /// <summary>The column that pays best.</summary>
    private int Enter()
    {
        int pick = -1;
        double best = -Hair;
        for (int column = 0; column < Columns; column++)
        {
            if (!asleep[column] && Reduced(column) is var own && own < best)
            {
                best = own;
                pick = column;
            }
        }

        Work += used;
        return pick;
    }

    /// <summary>The row that limits a column; fills <see cref="step"/>.</summary>
    private int Leave(int column)
    {
        Solve(column);
        int pick = -1;
        double least = double.MaxValue;
        for (int row = 0; row < rows; row++)
        {
            if (step[row] > 1e-7)
            {
                double ratio = level[row] / step[row];
                if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && pick >= 0 && step[row] > step[pick]))
                {
                    least = double.Min(least, ratio);
                    pick = row;
                }
            }
        }

        return pick;
    }

    private void Solve(int column)
    {
        int from = begin[column];
        int to = begin[column + 1];
        for (int row = 0; row < rows; row++)
        {
            double[] own = inverse[row];
            double sum = 0;
            for (int at = from; at < to; at++)
            {
                sum += own[rowAt[at]] * valueAt[at];
            }

            step[row] = sum;
        }

        Work += (long)rows * (to - from);
    }

    /// <summary>Brings a column into the basis; <see cref="step"/> is filled.</summary>
    private void Pivot(int row, int column)
    {
        double[] own = inverse[row];
        double by = 1 / step[row];
        int count = 0;
        for (int at = 0; at < rows; at++)
        {
            if (own[at] != 0)
            {
                own[at] *= by;
                taken[count++] = at;
            }
        }

        double entry = level[row] * by;
        bool sparse = count * 4 < rows;
        for (int other = 0; other < rows; other++)
        {
            double factor = step[other];
            if (other == row || (factor < 1e-12 && factor > -1e-12))
            {
                continue;
            }

            level[other] = double.Max(0, level[other] - (factor * entry));
            Work += count;
            if (!sparse)
            {
                Subtract(inverse[other], own, factor);
                continue;
            }

            double[] target = inverse[other];
            for (int at = 0; at < count; at++)
            {
                target[taken[at]] -= factor * own[taken[at]];
            }
        }

        level[row] = entry;
        basis[row] = column;
    }

    /// <summary>Each place on its own: a product, then a difference.</summary>
    private static void Subtract(double[] target, double[] own, double factor)
    {
        int at = 0;
        for (; at + Vector<double>.Count <= own.Length; at += Vector<double>.Count)
        {
            (new Vector<double>(target, at) - (new Vector<double>(own, at) * factor)).CopyTo(target, at);
        }

        for (; at < own.Length; at++)
        {
            target[at] -= own[at] * factor;
        }
    }

    /// <summary>Builds the inverse anew, so that rounding does not add up.</summary>
    private void Renew()
    {
        int[] columns = [.. basis.OrderBy(column => begin[column + 1] - begin[column]).ThenBy(column => column)];
        Reset();
        bool[] done = new bool[rows];
        for (int row = 0; row < rows; row++)
        {
            basis[row] = Unit(row);
        }

        level.AsSpan().Clear();
        foreach (int column in columns)
        {
            Solve(column);
            int pick = -1;
            double most = 1e-7;
            for (int row = 0; row < rows; row++)
            {
                if (!done[row] && double.Abs(step[row]) > most)
                {
                    most = double.Abs(step[row]);
                    pick = row;
                }
            }

            if (pick >= 0)
            {
                done[pick] = true;
                Pivot(pick, column);
            }
        }

        Reprice();
    }
}
