namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>The best prices and weights found so far, with their bound.</summary>
internal sealed class Best
{
    public Best(Pricing pricing)
    {
        Price = [.. pricing.Price];
        Weight = [.. pricing.Weight];
        Bound = pricing.Look();
    }

    public long[] Price { get; }

    public long[] Weight { get; }

    public long Bound { get; private set; }

    /// <summary>Keeps the present prices if their bound is better.</summary>
    public void Offer(Pricing pricing, long bound)
    {
        if (bound > Bound)
        {
            Bound = bound;
            pricing.Price.CopyTo(Price, 0);
            pricing.Weight.CopyTo(Weight, 0);
        }
    }

    /// <summary>Returns to the best prices.</summary>
    public void Return(Pricing pricing)
    {
        Price.CopyTo(pricing.Price, 0);
        Weight.CopyTo(pricing.Weight, 0);
        pricing.Reweigh();
    }
}
