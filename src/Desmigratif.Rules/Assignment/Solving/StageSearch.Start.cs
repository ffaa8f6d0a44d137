namespace Desmigratif.Rules.Assignment.Solving;

/// <content>Where the proof of a level begins.</content>
internal sealed partial class StageSearch<TCost>
{
    /// <summary>Shows the master what the best solution chooses.</summary>
    private void Suggest()
    {
        for (int bin = 0; bin < part.Bins.Length; bin++)
        {
            int[] chosen = [.. incumbent.Option!.Where(option => part.Bin[option] == bin)];
            if (chosen.Length > 0)
            {
                master.Add(bin, chosen);
            }
        }
    }

    /// <summary>Takes the first prices from the transport, with the weights of earlier levels that bound best.</summary>
    private void StartPrices()
    {
        Best best = new(pricing);
        for (int share = 0; share <= (question.Width > 1 ? 3 : 0); share = (share * 2) + 1)
        {
            for (int at = 0; at + 1 < question.Width; at++)
            {
                pricing.Weight[at] = unit * question.Spread[^1] * share / (2 * question.Spread[at]);
            }

            pricing.Reweigh();
            Transport();
            best.Offer(pricing, pricing.Look());
        }

        best.Return(pricing);
    }

    /// <summary>Takes the prices of the transport with the present weights.</summary>
    private void Transport()
    {
        int shift = Shift();
        Cost1[] cost = new Cost1[question.Options];
        for (int option = 0; option < cost.Length; option++)
        {
            cost[option] = Cost1.Of([pricing.CostOf(option) >> shift]);
        }

        Flow<Cost1> flow = new(part.With(cost, pricing.Square >> shift));
        if (flow.Solve())
        {
            for (int item = 0; item < part.Items.Length; item++)
            {
                pricing.Price[item] = ((flow.Dual(item) - flow.Price[^1])[0] * part.Units[item] / part.Scale) << shift;
            }
        }
    }

    /// <summary>By how many digits costs are cut so that the sums of the transport stay within a word.</summary>
    private int Shift()
    {
        Int128 most = pricing.Square * question.Capacity.Max();
        for (int option = 0; option < question.Options; option++)
        {
            most = Int128.Max(most, pricing.CostOf(option));
        }

        most *= part.Scale * (question.Items + 1);
        int shift = 0;
        while (most >> shift > (Int128)1 << 58)
        {
            shift++;
        }

        return shift;
    }
}
