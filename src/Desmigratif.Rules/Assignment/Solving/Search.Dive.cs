namespace Desmigratif.Rules.Assignment.Solving;

/// <content>The descent to a whole assignment, and what its bound rules out.</content>
internal sealed partial class Search<TCost>
{
    /// <summary>Follows the branching that costs least, down to a whole assignment.</summary>
    private void Dive()
    {
        Saved<TCost> root = Keep(0);
        bool possible = true;
        while (possible && Candidates(out int count) is var first && count > 0)
        {
            (int item, int option, TCost least) = (-1, -1, TCost.Infinity);
            flow.Save(probe);
            int tried = 0;
            for (int at = first; at < part.Items.Length && tried < Probes; at++)
            {
                if (!IsSplit(at))
                {
                    continue;
                }

                tried++;
                for (int unit = flow.FirstUnit(at); unit < flow.FirstUnit(at) + part.Units[at]; unit++)
                {
                    int taken = flow.OptionOf[unit];
                    if (unit > flow.FirstUnit(at) && taken == flow.OptionOf[unit - 1])
                    {
                        continue;
                    }

                    if (flow.Only(at, taken) && flow.Value < least)
                    {
                        (item, option, least) = (at, taken, flow.Value);
                    }

                    flow.Restore(probe);
                }
            }

            possible = item >= 0 && flow.Only(item, option);
        }

        if (possible)
        {
            Round();
        }

        flow.Restore(root);
    }

    /// <summary>Makes a whole assignment out of the transport and betters it.</summary>
    private void Round()
    {
        int[] wish = new int[part.Items.Length];
        for (int item = 0; item < wish.Length; item++)
        {
            wish[item] = IsSplit(item) ? -1 : flow.OptionOf[flow.FirstUnit(item)];
        }

        incumbent.Try(wish);
    }

    private Saved<TCost> Keep(int depth)
    {
        while (stack.Count <= depth)
        {
            stack.Add(new(flow));
        }

        flow.Save(stack[depth]);
        return stack[depth];
    }

    /// <summary>Drops every option that no better solution takes.</summary>
    private void FixByReducedCost()
    {
        for (int item = 0; item < part.Items.Length; item++)
        {
            TCost dual = flow.Dual(item);
            for (int option = part.Start[item]; option < part.Start[item + 1]; option++)
            {
                if (flow.Forbidden[option])
                {
                    continue;
                }

                TCost reduced = flow.Share[option] + flow.Price[part.Bin[option]] - dual;
                if (IsCut(flow.Value + TCost.Times(reduced, part.Units[item])))
                {
                    flow.Forbidden[option] = true;
                }
            }
        }
    }
}
