namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>A whole assignment of the items of a part, with loads and cost kept up to date.</summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed class Roster<TCost>
    where TCost : struct, ICost<TCost>
{
    private readonly Part<TCost> part;

    public Roster(Part<TCost> part)
    {
        this.part = part;
        Option = new int[part.Items.Length];
        Option.AsSpan().Fill(-1);
        Load = new int[part.Bins.Length + 1];
    }

    /// <summary>The option of each item within the part; -1 for an item that has none yet.</summary>
    public int[] Option { get; }

    public int[] Load { get; }

    /// <summary>The cost of everything that is assigned, not scaled.</summary>
    public TCost Value { get; private set; }

    public bool IsComplete => Array.IndexOf(Option, -1) < 0;

    public bool HasRoom(int option) => HasRoom(option, 0);

    /// <summary>Whether an option fits when so much of its bin is freed first.</summary>
    public bool HasRoom(int option, int freed)
    {
        int bin = part.Bin[option];
        return bin == part.Out || Load[bin] - freed + part.Load[option] <= part.Capacity[bin];
    }

    /// <summary>What putting an item there costs, when so much of the bin is freed first.</summary>
    public TCost Entry(int option, int freed = 0)
    {
        int bin = part.Bin[option];
        long load = bin == part.Out ? 0 : Load[bin] - freed;
        long own = part.Load[option];
        return part.Cost[option] + TCost.Times(part.Square, own * ((2 * load) + own));
    }

    /// <summary>What taking an item out of its option saves.</summary>
    public TCost Exit(int option) => Entry(option, part.Load[option]);

    public void Put(int item, int option)
    {
        Value += Entry(option);
        Load[part.Bin[option]] += part.Load[option];
        Option[item] = option;
    }

    public void Take(int item)
    {
        int option = Option[item];
        Value -= Exit(option);
        Load[part.Bin[option]] -= part.Load[option];
        Option[item] = -1;
    }

    public void Move(int item, int option)
    {
        if (Option[item] >= 0)
        {
            Take(item);
        }

        Put(item, option);
    }

    public void Clear()
    {
        Option.AsSpan().Fill(-1);
        Load.AsSpan().Clear();
        Value = default;
    }

    /// <summary>The option of an item in a bin, or -1.</summary>
    public int OptionIn(int item, int bin)
    {
        for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
        {
            if (part.Bin[option] == bin)
            {
                return option;
            }
        }

        return -1;
    }
}
