namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The descent to a whole assignment that meets the earlier levels.</content>
internal sealed partial class StageSearch<TCost>
{
    /// <summary>Decides the clearest items first, a part of them at a time, and looks again at the rest.</summary>
    private void Dive()
    {
        bool[] before = [.. forbidden];
        long[] price = [.. relaxation.Price];
        long[] weight = [.. weighing.Weight];
        int[] wish = new int[part.Items.Length];
        wish.AsSpan().Fill(-1);
        int[] used = new int[part.Bins.Length + 1];
        int left = wish.Length;
        while (left > 0)
        {
            List<(int Share, int Item, int Option)> clear = Undecided(wish, used);
            if (clear.Count == 0)
            {
                break;
            }

            int most = int.Max(1, clear.Count / 6);
            int decided = 0;
            foreach ((int _, int item, int option) in clear)
            {
                int bin = part.Bin[option];
                if (bin != part.Out && used[bin] + part.Load[option] > part.Capacity[bin])
                {
                    continue;
                }

                wish[item] = option;
                used[bin] += part.Load[option];
                for (int other = part.Start[item]; other < part.Start[item + 1]; other++)
                {
                    forbidden[other] |= other != option;
                }

                if (++decided == most)
                {
                    break;
                }
            }

            if (decided == 0)
            {
                break;
            }

            left -= decided;
            relaxation.Ascend(target, long.MaxValue, 12, 300);
        }

        before.CopyTo(forbidden, 0);
        price.CopyTo(relaxation.Price, 0);
        weight.CopyTo(weighing.Weight, 0);
        weighing.Reweigh();
        incumbent.Try(wish);
        Refresh();
    }

    /// <summary>The items that are not decided, each with its most chosen option that still fits, the clearest first.</summary>
    private List<(int Share, int Item, int Option)> Undecided(int[] wish, int[] used)
    {
        List<(int Share, int Item, int Option)> clear = [];
        for (int item = 0; item < wish.Length; item++)
        {
            if (wish[item] >= 0)
            {
                continue;
            }

            int most = -1;
            int pick = -1;
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                int bin = part.Bin[option];
                bool fits = bin == part.Out || used[bin] + part.Load[option] <= part.Capacity[bin];
                if (!forbidden[option] && fits && relaxation.Share[option] > most)
                {
                    most = relaxation.Share[option];
                    pick = option;
                }
            }

            if (pick >= 0)
            {
                clear.Add((most, item, pick));
            }
        }

        clear.Sort((one, other) => one.Share != other.Share ? other.Share - one.Share : one.Item - other.Item);
        return clear;
    }
}
