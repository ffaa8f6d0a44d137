namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The root with its cuts, and the descent to a whole assignment that stays within the earlier levels.</content>
internal sealed partial class StageSearch<TCost>
{
    private const int Turns = 12;
    private const double Clear = 0.9;
    private const int Rounds = 40;
    private const int Widest = 2_000_000;
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
            if (bounding.Bound >= bounding.Enough || NewCuts() is not { Count: > 0 } cuts)
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

    /// <summary>The cuts of a round; fewer where there are so many options that they would fill the memory.</summary>
    private List<Row> NewCuts()
    {
        int room = question.Options > 40_000 ? 0 : (Widest / question.Options) - bounding.Rows.Count;
        int most = int.Clamp(room, 0, CutsOfRound);
        budget.Spend(0, (long)most * question.Options * 8);
        return most == 0 ? [] : new Rounding(question, bounding).Cuts(relaxation, most);
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

    /// <summary>Descends to whole assignments as long as each is better than the one before.</summary>
    private long Dive(int again)
    {
        Basis root = relaxation.Room(0);
        relaxation.Keep(root);
        stack.Clear();
        long before;
        do
        {
            before = question.Target;
            turns = Turns;
            Plunge(0, again);
            relaxation.Return(root);
            bounding.Look(relaxation);
            bounding.Fix();
        }
        while (question.Target < before && bounding.Bound < bounding.Enough && !budget.IsSpent);

        Narrow();
        return bounding.Bound;
    }

    /// <summary>Decides the clearest of the divided items and prices anew, until no item is divided; turns back a few times where nothing fits.</summary>
    /// <returns>Whether the descent has ended.</returns>
    private bool Plunge(int depth, int again)
    {
        while (Divided() is { Count: > 0 } divided)
        {
            Basis here = Keep(depth);
            divided.Sort((one, other) => one.Share != other.Share ? other.Share.CompareTo(one.Share) : one.Item - other.Item);
            int pick = divided[again % divided.Count].Option;
            foreach ((double share, int item, int option) in divided)
            {
                if (option == pick || share > Clear)
                {
                    Only(item, option);
                }
            }

            if (Ascend(question.Target) < bounding.Enough && Plunge(depth + 1, again))
            {
                return true;
            }

            relaxation.Return(here);
            if (--turns < 0 || budget.IsSpent)
            {
                return true;
            }

            forbidden[pick] = true;
            if (Ascend(question.Target) >= bounding.Enough)
            {
                return false;
            }
        }

        Wish();
        return true;
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
