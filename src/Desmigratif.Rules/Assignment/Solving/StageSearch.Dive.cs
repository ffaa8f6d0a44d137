namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The root with its cuts, and the descent to a whole assignment that stays within the earlier levels.</content>
internal sealed partial class StageSearch<TCost>
{
    private const int Turns = 12;
    private const double Clear = 0.9;
    private const int Rounds = 40;
    private const int CutsOfRound = 48;

    /// <summary>Cuts off what the relaxation divides, as long as that helps.</summary>
    private long Cut()
    {
        bounding.Look(relaxation);
        double first = relaxation.Value;
        int idle = 0;
        for (int round = 0; round < Rounds && idle < 3 && !budget.IsSpent; round++)
        {
            bounding.Fix();
            Narrow();
            if (bounding.Bound >= bounding.Enough || new Rounding(question, bounding).Cuts(relaxation, CutsOfRound) is not { Count: > 0 } cuts)
            {
                break;
            }

            foreach (Row cut in cuts)
            {
                bounding.Add(cut);
                relaxation.Add(cut);
            }

            double before = relaxation.Value;
            Ascend(double.MaxValue);
            idle = relaxation.Value - before > double.Max((relaxation.Value - first) / 50, (question.Target - before) / 500) ? 0 : idle + 1;
            Forget();
        }

        bounding.Look(relaxation);
        bounding.Fix();
        Narrow();
        return bounding.Bound;
    }

    /// <summary>Goes on with the options that are left when they are clearly fewer.</summary>
    private void Narrow()
    {
        int[] kept = [.. Enumerable.Range(0, forbidden.Length).Where(option => !forbidden[option])];
        if (kept.Length > forbidden.Length * 3 / 4)
        {
            return;
        }

        question = question.Only(kept, bounding.Rows);
        origin = [.. kept.Select(option => origin[option])];
        forbidden = new bool[kept.Length];
        bounding = new(question, forbidden);
        Relaxation wide = relaxation;
        relaxation = new(question, forbidden);
        relaxation.Follow(wide, kept);
        Ascend(double.MaxValue);
    }

    /// <summary>Leaves out the cuts that are not needed any more.</summary>
    private void Forget()
    {
        for (int at = bounding.Rows.Count - 1; at >= question.Levels; at--)
        {
            if (relaxation.HasRoom(question.Bins + at))
            {
                relaxation.Remove(question.Bins + at);
                bounding.Remove(at);
            }
        }
    }

    /// <summary>Decides the clearest of the divided items, a part of them at a time, and prices anew, until no item is divided.</summary>
    private long Dive()
    {
        Basis root = relaxation.Room();
        relaxation.Keep(root);
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
        bounding.Fix();
        Narrow();
        return bounding.Bound;
    }

    /// <summary>The items that the relaxation divides, each with what it mostly takes.</summary>
    private List<(double Share, int Item, int Option)> Divided()
    {
        List<(double Share, int Item, int Option)> divided = [];
        for (int item = 0; item < question.Real; item++)
        {
            int top = -1;
            int left = 0;
            double most = -1;
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                left += forbidden[option] ? 0 : 1;
                if (!forbidden[option] && relaxation.Share(option) > most)
                {
                    top = option;
                    most = relaxation.Share(option);
                }
            }

            if (left > 1 && most < Whole)
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
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                if (!forbidden[option] && relaxation.Share(option) > 0.6)
                {
                    wish[item] = origin[option];
                }
            }
        }

        incumbent.Try(wish);
        question.Beat(incumbent.Levels(problem)[level]);
    }
}
