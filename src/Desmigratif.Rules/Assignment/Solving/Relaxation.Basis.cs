namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The basis: what stands at each place of it, and the reduced costs.</content>
internal sealed partial class Relaxation
{
    private const int Nothing = int.MinValue;

    private readonly int[] place;
    private readonly int[] key;
    private readonly int[] others;
    private readonly double[] rest;
    private readonly double[] reduced;
    private int[] basis;
    private double[][] inverse;
    private double[] level;
    private double[] norm;
    private double[] dual;
    private double[] step;

    /// <summary>Each item takes its cheapest option, and every row has room or lacks it.</summary>
    private void Begin()
    {
        place.AsSpan().Fill(-1);
        for (int item = 0; item < items; item++)
        {
            int best = -1;
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                best = !forbidden[option] && (best < 0 || cost[option] < cost[best]) ? option : best;
            }

            key[item] = best < 0 ? question.Start[item] : best;
        }

        for (int row = 0; row < bins; row++)
        {
            inverse[row] = new double[bins + 16];
            inverse[row][row] = 1;
            basis[row] = ~row;
            norm[row] = 1;
        }

        Recount();
    }

    /// <summary>Makes room for one more row, which stands in the basis itself.</summary>
    private void Grow(int row)
    {
        if (row == basis.Length)
        {
            int length = row + 16;
            Array.Resize(ref basis, length);
            Array.Resize(ref inverse, length);
            Array.Resize(ref level, length);
            Array.Resize(ref norm, length);
            Array.Resize(ref dual, length);
            Array.Resize(ref step, length);
        }

        for (int at = 0; at < row; at++)
        {
            if (inverse[at].Length <= row)
            {
                Array.Resize(ref inverse[at], row + 16);
            }

            inverse[at][row] = 0;
        }

        double[] own = new double[row + 16];
        own[row] = 1;
        for (int at = 0; at < row; at++)
        {
            int option = basis[at];
            double entry = option < 0 ? 0 : number[row - bins][option] - number[row - bins][key[itemOf[option]]];
            if (entry != 0)
            {
                Subtract(own, inverse[at], entry, row);
            }
        }

        inverse[row] = own;
        basis[row] = ~row;
        dual[row] = 0;
        norm[row] = Norm(own);
        Work += row * 4L;
        stale = true;
    }

    private double Norm(double[] own)
    {
        double sum = 0;
        for (int at = 0; at < Rows; at++)
        {
            sum += own[at] * own[at];
        }

        return sum;
    }

    /// <summary>Reckons what stands at each place, the prices and the reduced costs anew.</summary>
    private void Recount()
    {
        stale = false;
        int rows = Rows;
        double[] right = [.. limit];
        for (int item = 0; item < items; item++)
        {
            Enter(right, key[item], -1);
        }

        others.AsSpan().Clear();
        dual.AsSpan(0, rows).Clear();
        for (int at = 0; at < rows; at++)
        {
            double sum = 0;
            double[] own = inverse[at];
            for (int row = 0; row < rows; row++)
            {
                sum += own[row] * right[row];
            }

            level[at] = sum;
            int option = basis[at];
            if (option >= 0)
            {
                int item = itemOf[option];
                others[item]++;
                Subtract(dual, own, cost[key[item]] - cost[option], rows);
            }
        }

        Along(dual);
        for (int item = 0; item < items; item++)
        {
            double own = cost[key[item]] - along[key[item]];
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                reduced[option] = place[option] >= 0 || option == key[item] ? 0 : cost[option] - along[option] - own;
            }
        }

        double sumOf = 0;
        for (int row = 0; row < rows; row++)
        {
            sumOf += dual[row] * right[row];
        }

        for (int item = 0; item < items; item++)
        {
            sumOf += cost[key[item]];
        }

        Value = sumOf * unit;
        Rest();
        Work += ((long)rows * rows) + ((long)cost.Length * 4);
    }

    /// <summary>What is left for the key of each item.</summary>
    private void Rest()
    {
        rest.AsSpan().Fill(1);
        for (int at = 0; at < Rows; at++)
        {
            if (basis[at] >= 0)
            {
                rest[itemOf[basis[at]]] -= level[at];
            }
        }
    }

    /// <summary>Adds the numbers of an option to a column, so many times.</summary>
    private void Enter(double[] column, int option, double times)
    {
        if (question.Bin[option] < bins)
        {
            column[question.Bin[option]] += question.Load[option] * times;
        }

        for (int row = bins; row < limit.Count; row++)
        {
            column[row] += number[row - bins][option] * times;
        }
    }

    /// <summary>Fills <see cref="along"/>: what each option adds to a combination of the rows.</summary>
    private void Along(double[] factor)
    {
        int[] bin = question.Bin;
        int[] load = question.Load;
        for (int option = 0; option < along.Length; option++)
        {
            int own = bin[option];
            along[option] = own < bins ? factor[own] * load[option] : 0;
        }

        for (int row = bins; row < limit.Count; row++)
        {
            if (factor[row] != 0)
            {
                Subtract(along, number[row - bins], -factor[row], along.Length);
                Work += along.Length / 4;
            }
        }
    }
}
