using System.Runtime.CompilerServices;

namespace Desmigratif.Cli.Demo;

/// <summary>Items of which some come up more often than others, each as often as its weight says.</summary>
/// <typeparam name="T">What is drawn.</typeparam>
[CollectionBuilder(typeof(WeightsBuilder), nameof(WeightsBuilder.Create))]
internal sealed class Weights<T>(params ReadOnlySpan<(T Item, int Weight)> entries)
{
    private readonly (T Item, int Weight)[] entries = entries.ToArray();

    /// <summary>The sum of the weights.</summary>
    public int Total { get; } = Sum(entries);

    /// <summary>Draws one.</summary>
    public T Draw(Chance chance)
    {
        int left = chance.Below(Total);
        int index = 0;
        while (left >= entries[index].Weight)
        {
            left -= entries[index].Weight;
            index++;
        }

        return entries[index].Item;
    }

    /// <summary>The items that fit, with their weights.</summary>
    public Weights<T> Where(Predicate<T> fits) => new(Array.FindAll(entries, entry => fits(entry.Item)));

    /// <summary>The items with their weights, as they were typed.</summary>
    public IEnumerator<(T Item, int Weight)> GetEnumerator() => entries.AsEnumerable().GetEnumerator();

    private static int Sum(ReadOnlySpan<(T Item, int Weight)> entries)
    {
        int sum = 0;
        foreach ((_, int weight) in entries)
        {
            sum += weight;
        }

        return sum;
    }
}

