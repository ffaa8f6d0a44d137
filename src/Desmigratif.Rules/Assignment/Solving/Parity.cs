namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// The combinations of few rows that give cuts when halved: those in which an odd limit stands against numbers that are almost all even
/// where the relaxation takes something. For each item the better parity is taken.
/// </summary>
internal sealed class Parity
{
    private const double Least = 0.02;

    private readonly Support support;
    private readonly int[] rows;
    private readonly bool[] odd;
    private readonly List<Combination> found = [];

    private Parity(Support support)
    {
        this.support = support;
        rows = [.. Enumerable.Range(0, support.Room.Length).Where(row => support.Room[row] < 1 - Least)];
        odd = new bool[support.Option.Count];
    }

    /// <summary>Judges rows alone, in pairs, and pairs with each level.</summary>
    public static List<Combination> Combinations(Question question, Support support)
    {
        Parity parity = new(support);
        int[] tight = parity.rows;
        int[] levels = [.. tight.Where(row => row >= question.Bins && row < question.Bins + question.Levels)];
        for (int one = 0; one < tight.Length; one++)
        {
            parity.Judge([tight[one]]);
            for (int two = one + 1; two < tight.Length; two++)
            {
                parity.Judge([tight[one], tight[two]]);
                foreach (int level in levels)
                {
                    if (level > tight[two])
                    {
                        parity.Judge([tight[one], tight[two], level]);
                    }
                }
            }
        }

        return parity.found;
    }

    /// <summary>Keeps a combination if its halves cut something off.</summary>
    private void Judge(ReadOnlySpan<int> chosen)
    {
        double loss = 0;
        long right = 0;
        odd.AsSpan().Clear();
        foreach (int row in chosen)
        {
            loss += support.Room[row];
            right += support.Limit[row];
        }

        if (loss >= 1 - Least)
        {
            return;
        }

        foreach (int row in chosen)
        {
            long[] number = support.Number[row];
            for (int at = 0; at < odd.Length; at++)
            {
                odd[at] ^= (number[at] & 1) != 0;
            }
        }

        double cheapest = 2;
        for (int item = 0; item < support.Items; item++)
        {
            double mass = Mass(item);
            loss += double.Min(mass, 1 - mass);
            right += mass > 0.5 ? 1 : 0;
            cheapest = double.Min(cheapest, double.Abs(1 - (2 * mass)));
            if (loss >= 1 - Least)
            {
                return;
            }
        }

        bool turn = (right & 1) == 0;
        double whole = turn ? loss + cheapest : loss;
        if (whole < 1 - Least)
        {
            Keep(chosen, (1 - whole) / 2, turn ? cheapest : -1);
        }
    }

    /// <summary>How much an item takes of options with an odd number.</summary>
    private double Mass(int item)
    {
        double mass = 0;
        for (int at = support.Start(item); at < support.Start(item + 1); at++)
        {
            mass += odd[at] ? support.Share[at] : 0;
        }

        return mass;
    }

    private void Keep(ReadOnlySpan<int> chosen, double violation, double turn)
    {
        long[] factor = new long[support.Room.Length];
        foreach (int row in chosen)
        {
            factor[row] = 1;
        }

        int[] zero = [.. support.Zero];
        for (int item = 0; item < support.Items; item++)
        {
            double mass = Mass(item);
            bool wish = mass > 0.5;
            if (turn >= 0 && double.Abs(1 - (2 * mass)) <= turn)
            {
                wish = !wish;
                turn = -1;
            }

            int own = support.ItemOf(item);
            for (int at = support.Start(item); at < support.Start(item + 1); at++)
            {
                zero[own] = odd[at] == wish ? support.Option[at] : zero[own];
            }
        }

        found.Add(new(factor, 2, zero, violation / double.Sqrt(1 + (odd.Length / 4.0))));
    }
}
