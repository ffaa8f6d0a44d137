namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The root with its cuts, and the descent to a whole assignment that stays within the earlier levels.</content>
internal sealed partial class StageSearch<TCost>
{
    private const int Turns = 3;
    private const double Clear = 0.9;
    private const int Rounds = 40;
    private const int CutsOfRound = 48;

    /// <summary>Bounds the level by the relaxation, and cuts off what it divides as long as that helps.</summary>
    private long Root()
    {
        Rounding rounding = new(question, bounding);
        long bound = Ascend(double.MaxValue);
        Wish();
        long first = bound;
        int idle = 0;
        for (int round = 0; round < Rounds && idle < 3 && !budget.IsSpent; round++)
        {
            bounding.Fix();
            if (bound >= bounding.Enough)
            {
                return bound;
            }

            List<Row> cuts = rounding.Cuts(relaxation, CutsOfRound);
            if (cuts.Count == 0)
            {
                break;
            }

            foreach (Row cut in cuts)
            {
                bounding.Add(cut);
                relaxation.Add(cut);
            }

            long after = Ascend(double.MaxValue);
            idle = after - bound > (after - first) / 50 ? 0 : idle + 1;
            bound = long.Max(bound, after);
            Forget();
        }

        bound = long.Max(bound, bounding.Look(relaxation));
        bounding.Fix();
        return bound;
    }

    /// <summary>Leaves out the cuts that are not needed any more.</summary>
    private void Forget()
    {
        for (int at = bounding.Rows.Count - 1; at >= question.Earlier.Length; at--)
        {
            if (relaxation.HasRoom(question.Bins + at))
            {
                relaxation.Remove(question.Bins + at);
                bounding.Remove(at);
            }
        }
    }

    /// <summary>Decides the clearest of the divided items, a part of them at a time, and prices anew, until no item is divided.</summary>
    private void Dive(Basis root)
    {
        Basis before = relaxation.Room();
        int turns = 0;
        while (Divided() is { Count: > 0 } divided && !budget.IsSpent)
        {
            relaxation.Keep(before);
            divided.Sort((one, other) => one.Share != other.Share ? other.Share.CompareTo(one.Share) : one.Item - other.Item);
            foreach ((double share, int item, int option) in divided)
            {
                if (option == divided[0].Option || share > Clear)
                {
                    Only(item, option);
                }
            }

            if (Ascend(question.Target) >= bounding.Enough)
            {
                relaxation.Return(before);
                if (++turns > Turns)
                {
                    break;
                }

                forbidden[divided[0].Option] = true;
                if (Ascend(question.Target) >= bounding.Enough)
                {
                    break;
                }
            }
        }

        Wish();
        relaxation.Return(root);
        bounding.Look(relaxation);
    }

    /// <summary>The items that the relaxation divides, each with what it mostly takes.</summary>
    private List<(double Share, int Item, int Option)> Divided()
    {
        List<(double Share, int Item, int Option)> divided = [];
        for (int item = 0; item < question.Real; item++)
        {
            int top = -1;
            double most = -1;
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                if (!forbidden[option] && relaxation.Share(option) > most)
                {
                    top = option;
                    most = relaxation.Share(option);
                }
            }

            if (top >= 0 && most < Whole)
            {
                divided.Add((most, item, top));
            }
        }

        return divided;
    }

    private void Wish()
    {
        int[] wish = new int[part.Items.Length];
        for (int item = 0; item < wish.Length; item++)
        {
            wish[item] = -1;
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                if (!forbidden[option] && relaxation.Share(option) > 0.6)
                {
                    wish[item] = option;
                }
            }
        }

        incumbent.Try(wish);
        question.Beat(incumbent.Levels(problem)[level]);
    }
}
