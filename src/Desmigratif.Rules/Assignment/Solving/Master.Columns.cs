namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The columns: first two that stand for each item alone and one for each other row, then what bins could choose.</content>
internal sealed partial class Master
{
    private int[] rowAt = new int[4096];
    private double[] valueAt = new double[4096];
    private int[] begin = new int[1024];
    private double[] cost = new double[1024];
    private bool[] asleep = new bool[1024];
    private int[] optionAt = new int[4096];
    private int[] optionBegin = new int[1024];
    private int used;
    private int optionsUsed;

    private int Columns { get; set; }

    private ReadOnlySpan<int> OptionsOf(int column) => optionAt.AsSpan(optionBegin[column]..optionBegin[column + 1]);

    /// <summary>Adds what a bin could choose.</summary>
    public void Add(int bin, ReadOnlySpan<int> options)
    {
        int column = Columns;
        Span<long> sum = stackalloc long[levels + 1];
        sum.Clear();
        int load = 0;
        foreach (int option in options)
        {
            ReadOnlySpan<long> row = question.Row(option);
            for (int at = 0; at <= levels; at++)
            {
                sum[at] += row[at];
            }

            load += question.Load[option];
            Put(itemOf[option], 1);
        }

        if (question.SquareAt >= 0)
        {
            sum[question.SquareAt] += (long)load * load;
        }

        if (bin < bins)
        {
            Put(items + bin, 1);
        }

        for (int at = 0; at < levels; at++)
        {
            if (sum[at] != 0)
            {
                Put(items + bins + at, sum[at] / scale[at]);
            }
        }

        Close(sum[levels] / scale[levels], options);
        if (bin < bins && Reduced(column) > -Hair)
        {
            Columns--;
            used = begin[Columns];
            optionsUsed = optionBegin[Columns];
            return;
        }

        if (bin == bins)
        {
            int item = itemOf[options[0]];
            floor[item] = double.Min(floor[item], cost[column]);
        }
    }

    /// <summary>Prices pay for every row at first.</summary>
    private void Begin()
    {
        for (int item = 0; item < 2 * items; item++)
        {
            Put(item % items, item < items ? 1 : -1);
            Close(0, []);
        }

        for (int row = items; row < rows; row++)
        {
            Put(row, 1);
            Close(0, []);
        }

        for (int row = 0; row < rows; row++)
        {
            inverse[row] = new double[rows];
            double hair = 1e-6 * (1 + (row * 7919 % 1009 / 1009.0));
            right[row] = row < items ? 1 - hair : row < items + bins ? 1 + hair : (question.Residual[row - items - bins] / scale[row - items - bins]) + hair;
            basis[row] = Unit(row);
        }

        Reset();
        for (int item = 0; item < items; item++)
        {
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                if (question.Bin[option] == bins)
                {
                    Add(bins, [option]);
                }
            }
        }
    }

    private void Put(int row, double value)
    {
        if (used == rowAt.Length)
        {
            Array.Resize(ref rowAt, used * 2);
            Array.Resize(ref valueAt, used * 2);
        }

        rowAt[used] = row;
        valueAt[used++] = value;
    }

    private void Close(double own, ReadOnlySpan<int> options)
    {
        if (Columns + 2 >= begin.Length)
        {
            Array.Resize(ref begin, begin.Length * 2);
            Array.Resize(ref cost, begin.Length);
            Array.Resize(ref asleep, begin.Length);
            Array.Resize(ref optionBegin, begin.Length);
        }

        while (optionsUsed + options.Length > optionAt.Length)
        {
            Array.Resize(ref optionAt, optionAt.Length * 2);
        }

        options.CopyTo(optionAt.AsSpan(optionsUsed));
        optionsUsed += options.Length;
        cost[Columns] = own;
        asleep[Columns] = false;
        Columns++;
        begin[Columns] = used;
        optionBegin[Columns] = optionsUsed;
    }

    /// <summary>Puts columns with a forbidden option to sleep.</summary>
    private void Refresh()
    {
        for (int column = Unit(rows - 1) + 1; column < Columns; column++)
        {
            bool any = false;
            foreach (int option in OptionsOf(column))
            {
                any |= forbidden[option];
            }

            asleep[column] = any;
        }
    }
}
