namespace Desmigratif.Cli.Demo;

/// <summary>Makes tables of weights out of collection expressions.</summary>
internal static class WeightsBuilder
{
    /// <summary>A table of weights.</summary>
    public static Weights<T> Create<T>(ReadOnlySpan<(T Item, int Weight)> entries) => new(entries);
}
