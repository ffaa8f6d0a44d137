namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>
/// The combinations of few rows that give cuts when halved: those in which an odd limit stands against numbers that are almost all even
/// where the relaxation takes something. For each item the better parity is taken.
/// </summary>
internal sealed class Parity
{
    private const double Least = 0.02;

    private readonly Question question;
    private readonly Support support;
    private readonly List<int> divided = [];
    private readonly List<(int Row, double Room, bool[] Odd, bool Right)> rows = [];
    private readonly List<Combination> found = [];
    private readonly int factors;

    private Parity(Question question, Bounding bounding, Support support)
    {
        this.question = question;
        this.support = support;
        factors = question.Bins + bounding.Rows.Count;
        for (int item = 0; item < question.Items; item++)
        {
            if (support.Start[item + 1] - support.Start[item] > 1)
            {
                divided.Add(item);
            }
        }

        double[] room = [.. question.Capacity.Select(own => (double)own), .. bounding.Rows.Select(own => (double)own.Limit)];
        for (int at = 0; at < support.Option.Length; at++)
        {
            int option = support.Option[at];
            if (question.Bin[option] < question.Bins)
            {
                room[question.Bin[option]] -= question.Load[option] * support.Share[at];
            }
        }

        for (int row = 0; row < factors; row++)
        {
            long[]? number = row < question.Bins ? null : bounding.Rows[row - question.Bins].Number;
            for (int at = 0; number is not null && at < support.Option.Length; at++)
            {
                room[row] -= number[support.Option[at]] * support.Share[at];
            }

            if (room[row] < 1)
            {
                Note(row, double.Max(0, room[row]), number, number is null ? question.Capacity[row] : bounding.Rows[row - question.Bins].Limit);
            }
        }
    }

    public static List<Combination> Combinations(Question question, Bounding bounding, Support support)
    {
        Parity parity = new(question, bounding, support);
        for (int one = 0; one < parity.rows.Count; one++)
        {
            parity.Judge([one]);
            for (int two = one + 1; two < parity.rows.Count; two++)
            {
                parity.Judge([one, two]);
                for (int three = two + 1; three < parity.rows.Count; three++)
                {
                    int row = parity.rows[three].Row - question.Bins;
                    if (row >= 0 && row < question.Levels)
                    {
                        parity.Judge([one, two, three]);
                    }
                }
            }
        }

        return parity.found;
    }

    private void Note(int row, double room, long[]? number, long limit)
    {
        bool[] odd = new bool[support.Option.Length];
        for (int at = 0; at < odd.Length; at++)
        {
            int option = support.Option[at];
            odd[at] = ((number is not null ? number[option] : question.Bin[option] == row ? question.Load[option] : 0) & 1) != 0;
        }

        bool right = (limit & 1) != 0;
        for (int item = 0; item < question.Items; item++)
        {
            right ^= support.Start[item + 1] - support.Start[item] == 1 && odd[support.Start[item]];
        }

        rows.Add((row, room, odd, right));
    }

    /// <summary>Keeps a combination if its halves cut something off.</summary>
    private void Judge(ReadOnlySpan<int> chosen)
    {
        double loss = 0;
        bool right = false;
        foreach (int row in chosen)
        {
            loss += rows[row].Room;
            right ^= rows[row].Right;
        }

        double cheapest = 2;
        foreach (int item in divided)
        {
            double mass = Mass(chosen, item);
            loss += double.Min(mass, 1 - mass);
            right ^= mass > 0.5;
            cheapest = double.Min(cheapest, double.Abs(1 - (2 * mass)));
            if (loss >= 1)
            {
                return;
            }
        }

        double whole = right ? loss : loss + cheapest;
        if (whole < 1 - Least)
        {
            Keep(chosen, (1 - whole) / 2, right ? -1 : cheapest);
        }
    }

    /// <summary>How much an item takes of options with an odd number.</summary>
    private double Mass(ReadOnlySpan<int> chosen, int item)
    {
        double mass = 0;
        for (int at = support.Start[item]; at < support.Start[item + 1]; at++)
        {
            mass += IsOdd(chosen, at) ? support.Share[at] : 0;
        }

        return mass;
    }

    private bool IsOdd(ReadOnlySpan<int> chosen, int at)
    {
        bool odd = false;
        foreach (int row in chosen)
        {
            odd ^= rows[row].Odd[at];
        }

        return odd;
    }

    private void Keep(ReadOnlySpan<int> chosen, double violation, double turn)
    {
        long[] factor = new long[factors];
        foreach (int row in chosen)
        {
            factor[rows[row].Row] = 1;
        }

        int[] zero = [.. support.Zero];
        int count = 0;
        foreach (int item in divided)
        {
            double mass = Mass(chosen, item);
            bool odd = mass > 0.5;
            if (turn >= 0 && double.Abs(1 - (2 * mass)) <= turn)
            {
                odd = !odd;
                turn = -1;
            }

            for (int at = support.Start[item]; at < support.Start[item + 1]; at++)
            {
                count += support.Share[at] > 0 ? 1 : 0;
                zero[item] = IsOdd(chosen, at) == odd ? support.Option[at] : zero[item];
            }
        }

        found.Add(new(factor, 2, zero, violation / double.Sqrt(1 + (count / 4.0))));
    }
}
