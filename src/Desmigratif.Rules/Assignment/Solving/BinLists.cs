namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>The options of a part, by bin and then by load.</summary>
internal sealed class BinLists
{
    private readonly int[] itemAt;
    private readonly int[] optionAt;
    private readonly int[] begin;
    private readonly int width;

    private BinLists(int[] start, int[] bin, int[] load, int[] capacity)
    {
        Capacity = capacity;
        Load = load;
        Items = start.Length - 1;
        Widest = capacity.Length == 0 ? 0 : capacity.Max();
        width = Widest + 2;
        begin = new int[((capacity.Length + 1) * width) + 1];
        itemAt = new int[bin.Length];
        optionAt = new int[bin.Length];
        for (int option = 0; option < bin.Length; option++)
        {
            begin[Key(bin[option], load[option]) + 1]++;
        }

        for (int key = 1; key < begin.Length; key++)
        {
            begin[key] += begin[key - 1];
        }

        int[] fill = [.. begin];
        for (int item = 0; item < Items; item++)
        {
            for (int option = start[item]; option < start[item + 1]; option++)
            {
                int place = fill[Key(bin[option], load[option])]++;
                itemAt[place] = item;
                optionAt[place] = option;
            }
        }
    }

    public int[] Capacity { get; }

    public int[] Load { get; }

    public int Items { get; }

    public int Bins => Capacity.Length;

    /// <summary>The greatest capacity.</summary>
    public int Widest { get; }

    public static BinLists Of(Question question) => new(question.Start, question.Bin, question.Load, question.Capacity);

    public int ItemAt(int place) => itemAt[place];

    public int OptionAt(int place) => optionAt[place];

    public int LoadAt(int place) => Load[optionAt[place]];

    public int Begin(int bin, int load) => begin[Key(bin, load)];

    public int End(int bin, int load) => begin[Key(bin, load) + 1];

    /// <summary>Where the options of a bin begin.</summary>
    public int Begin(int bin) => begin[bin * width];

    /// <summary>Where the options of a bin end (exclusive).</summary>
    public int End(int bin) => begin[(bin + 1) * width];

    /// <summary>Options that never fit stand last in their bin, where no knapsack looks.</summary>
    private int Key(int bin, int load) => (bin * width) + int.Min(load, width - 1);
}
