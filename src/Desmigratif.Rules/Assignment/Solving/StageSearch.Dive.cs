namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The descent to a whole assignment that stays within the earlier levels.</content>
internal sealed partial class StageSearch<TCost>
{
    /// <summary>Decides the clearest of the divided items, a part of them at a time, and prices anew, until no item is divided.</summary>
    private void Dive()
    {
        bool[] before = [.. forbidden];
        double[] share = [.. master.Share];
        Best best = new(pricing);
        while (Divided() is { Count: > 0 } divided)
        {
            foreach ((double _, int item, int option) in divided.Take(1 + (divided.Count / 8)))
            {
                for (int other = part.Start[item]; other < part.Start[item + 1]; other++)
                {
                    forbidden[other] |= other != option;
                }
            }

            if (Ascend() > Target - unit || budget.IsSpent)
            {
                break;
            }
        }

        Wish();
        before.CopyTo(forbidden, 0);
        share.CopyTo(master.Share, 0);
        best.Return(pricing);
    }

    /// <summary>The items the master divides, each with what it mostly takes, the clearest first.</summary>
    private List<(double Share, int Item, int Option)> Divided()
    {
        List<(double Share, int Item, int Option)> divided = [];
        for (int item = 0; item < part.Items.Length; item++)
        {
            int top = -1;
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                top = !forbidden[option] && (top < 0 || master.Share[option] > master.Share[top]) ? option : top;
            }

            if (top >= 0 && master.Share[top] < Whole)
            {
                divided.Add((master.Share[top], item, top));
            }
        }

        divided.Sort((one, other) => one.Share != other.Share ? other.Share.CompareTo(one.Share) : one.Item - other.Item);
        return divided;
    }
}
