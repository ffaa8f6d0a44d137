namespace Desmigratif.Rules.Assignment.Solving;

/// <content>One step of the dual simplex.</content>
internal sealed partial class Relaxation
{
    private readonly double[] along;
    private readonly int[] candidate;
    private readonly double[] slope;

    /// <summary>Takes out of the basis what may not be as it is, and something else in.</summary>
    /// <returns>Whether there was something to do that could be done.</returns>
    private bool Step()
    {
        int at = Leaving(out int item);
        if (item >= 0)
        {
            if (others[item] == 0)
            {
                return Exchange(item);
            }

            at = Promote(item);
        }

        return at >= 0 && Replace(at);
    }

    /// <summary>What is farthest out of its limits, measured along its own edge: a place of the basis, or the key of an item.</summary>
    private int Leaving(out int item)
    {
        item = -1;
        int pick = -1;
        double most = 0;
        for (int at = 0; at < Rows; at++)
        {
            double own = Outside(level[at], basis[at] >= 0 && forbidden[basis[at]]);
            if (own > 0 && own * own > most * norm[at])
            {
                most = own * own / norm[at];
                pick = at;
            }
        }

        for (int own = 0; own < items; own++)
        {
            double by = Outside(rest[own], forbidden[key[own]]);
            if (by > 0 && by * by > most * (1 + others[own]))
            {
                most = by * by / (1 + others[own]);
                item = own;
            }
        }

        return pick;
    }

    private static double Outside(double value, bool forbidden) => value < -Grain ? -value : forbidden && value > Grain ? value : 0;

    /// <summary>Gives an item that takes one option alone another key.</summary>
    private bool Exchange(int item)
    {
        int next = -1;
        for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
        {
            next = !forbidden[option] && (next < 0 || reduced[option] < reduced[next]) ? option : next;
        }

        if (next < 0)
        {
            IsEmpty = true;
            return false;
        }

        double by = reduced[next];
        double[] column = new double[Rows];
        Enter(column, next, 1);
        Enter(column, key[item], -1);
        Solve(column);
        for (int at = 0; at < Rows; at++)
        {
            level[at] -= step[at];
        }

        for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
        {
            reduced[option] -= by;
        }

        key[item] = next;
        reduced[next] = 0;
        Value += by * unit;
        Rest();
        return true;
    }

    /// <summary>Makes another option of an item its key, so that the present one stands at a place.</summary>
    private int Promote(int item)
    {
        int pick = -1;
        for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
        {
            int own = place[option];
            pick = own >= 0 && (pick < 0 || double.Abs(level[own]) > double.Abs(level[pick])) ? own : pick;
        }

        double[] line = inverse[pick];
        for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
        {
            if (place[option] >= 0 && place[option] != pick)
            {
                Subtract(line, inverse[place[option]], -1, Rows);
            }
        }

        for (int row = 0; row < Rows; row++)
        {
            line[row] = -line[row];
        }

        norm[pick] = Norm(line);
        (double own2, int before) = (level[pick], basis[pick]);
        level[pick] = rest[item];
        rest[item] = own2;
        basis[pick] = key[item];
        place[key[item]] = pick;
        place[before] = -1;
        key[item] = before;
        return pick;
    }

    /// <summary>Takes out what stands at a place.</summary>
    private bool Replace(int at)
    {
        double[] line = inverse[at];
        double side = level[at] < 0 ? -1 : 1;
        Along(line);
        (int option, int row) = Entering(line, side, out double ratio);
        if (option < 0 && row < 0)
        {
            IsEmpty = true;
            ray = at;
            raySide = side;
            return false;
        }

        if (option >= 0)
        {
            Solve(option);
        }
        else
        {
            for (int own = 0; own < Rows; own++)
            {
                step[own] = inverse[own][row];
            }
        }

        if (pivots > 0 && double.Abs(step[at] - (option >= 0 ? along[option] - along[key[itemOf[option]]] : line[row])) > Grain * 100)
        {
            Renew();
            return true;
        }

        double by = ratio * side;
        for (int item = 0; item < items; item++)
        {
            double own = along[key[item]];
            for (int other = question.Start[item]; other < question.Start[item + 1]; other++)
            {
                reduced[other] -= by * (along[other] - own);
            }
        }

        Subtract(dual, line, -by, Rows);
        Value += ratio * double.Abs(level[at]) * unit;
        double move = level[at] / step[at];
        int old = basis[at];
        for (int own = 0; own < Rows; own++)
        {
            level[own] -= move * step[own];
        }

        if (old >= 0)
        {
            place[old] = -1;
            others[itemOf[old]]--;
            reduced[old] = -by;
        }

        Turn(at);
        level[at] = move;
        basis[at] = option >= 0 ? option : ~row;
        if (option >= 0)
        {
            place[option] = at;
            others[itemOf[option]]++;
            reduced[option] = 0;
        }

        Rest();
        pivots++;
        Work += along.Length;
        return true;
    }

    /// <summary>What can come in at the least loss: an option, or the room of a row.</summary>
    private (int Option, int Row) Entering(double[] line, double side, out double ratio)
    {
        double widest = double.MaxValue;
        int count = 0;
        for (int item = 0; item < items; item++)
        {
            double own = along[key[item]];
            for (int option = question.Start[item]; option < question.Start[item + 1]; option++)
            {
                double by = side * (along[option] - own);
                if (by > Grain && !forbidden[option] && place[option] < 0)
                {
                    widest = double.Min(widest, (double.Max(0, reduced[option]) + Hair) / by);
                    (candidate[count], slope[count++]) = (option, by);
                }
            }
        }

        for (int row = 0; row < Rows; row++)
        {
            double by = side * line[row];
            if (by > Grain)
            {
                widest = double.Min(widest, (double.Max(0, -dual[row]) + Hair) / by);
            }
        }

        (int pick, int rowPick, double most) = (-1, -1, 0);
        ratio = 0;
        for (int at = 0; at < count; at++)
        {
            double loss = double.Max(0, reduced[candidate[at]]);
            if (slope[at] > most && loss <= widest * slope[at])
            {
                (pick, most, ratio) = (candidate[at], slope[at], loss / slope[at]);
            }
        }

        for (int row = 0; row < Rows; row++)
        {
            double by = side * line[row];
            if (by > Grain && by > most && double.Max(0, -dual[row]) is var loss && loss <= widest * by)
            {
                (pick, rowPick, most, ratio) = (-1, row, by, loss / by);
            }
        }

        return (pick, rowPick);
    }
}
