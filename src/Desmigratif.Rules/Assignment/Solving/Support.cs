namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// What a relaxation divides: few items and few options, on which a cut can be judged quickly. What it does not divide is taken off the limits.
/// </summary>
internal sealed class Support
{
    private const double Trace = 1e-6;

    private readonly List<int> option = [];
    private readonly List<double> share = [];
    private readonly List<int> start = [0];
    private readonly List<int> items = [];
    private readonly List<int> zeroAt = [];
    private readonly List<int> topAt = [];

    public Support(Question question, Bounding bounding, Relaxation relaxation)
    {
        Zero = new int[question.Items];
        Top = new int[question.Items];
        List<int> whole = [];
        for (int item = 0; item < question.Items; item++)
        {
            Divide(question, relaxation, item, whole);
        }

        int rows = question.Bins + bounding.Rows.Count;
        Number = new long[rows][];
        Limit = new long[rows];
        Room = new double[rows];
        for (int row = 0; row < rows; row++)
        {
            long[] number = new long[option.Count];
            double room = question.LimitOf(bounding, row);
            for (int at = 0; at < number.Length; at++)
            {
                number[at] = question.NumberOf(bounding, row, option[at]);
                room -= number[at] * share[at];
            }

            long taken = 0;
            foreach (int own in whole)
            {
                taken += question.NumberOf(bounding, row, own);
            }

            Number[row] = number;
            Limit[row] = question.LimitOf(bounding, row) - taken;
            Room[row] = double.Max(0, room - taken);
        }
    }

    /// <summary>The options that are taken and the key, item by item.</summary>
    public List<int> Option => option;

    /// <summary>How much of each is taken.</summary>
    public List<double> Share => share;

    /// <summary>How many items are divided.</summary>
    public int Items => zeroAt.Count;

    /// <summary>The key of each item, divided or not.</summary>
    public int[] Zero { get; }

    /// <summary>The option of each item, divided or not, that is taken most.</summary>
    public int[] Top { get; }

    /// <summary>What each row counts for the options.</summary>
    public long[][] Number { get; }

    /// <summary>The limit of each row less what is not divided.</summary>
    public long[] Limit { get; }

    /// <summary>How far the relaxation stays below each limit.</summary>
    public double[] Room { get; }

    /// <summary>The number of a divided item among all items.</summary>
    public int ItemOf(int item) => items[item];

    /// <summary>Where the options of a divided item begin.</summary>
    public int Start(int item) => start[item];

    /// <summary>Where the key of a divided item stands, or the option that is taken most.</summary>
    public int ZeroAt(int item, bool top) => top ? topAt[item] : zeroAt[item];

    private void Divide(Question question, Relaxation relaxation, int item, List<int> whole)
    {
        int key = relaxation.Key(item);
        (Zero[item], Top[item]) = (key, key);
        int first = option.Count;
        for (int own = question.Start[item]; own < question.Start[item + 1]; own++)
        {
            double taken = relaxation.Share(own);
            if (taken > Trace || own == key)
            {
                option.Add(own);
                share.Add(taken);
                Top[item] = taken > relaxation.Share(Top[item]) ? own : Top[item];
            }
        }

        if (option.Count == first + 1)
        {
            option.RemoveAt(first);
            share.RemoveAt(first);
            whole.Add(key);
            return;
        }

        items.Add(item);
        start.Add(option.Count);
        zeroAt.Add(option.IndexOf(key, first));
        topAt.Add(option.IndexOf(Top[item], first));
    }
}
