using Desmigratif.Cli.Demo;

namespace Desmigratif.Cli.Tests.Demo;

public class ChanceTests
{
    // Computed with another implementation of xoshiro256** and SplitMix64.
    private static readonly int[] Pinned = [509616, 310934, 890874, 360598, 976840, 29019, 266207, 392932];

    [Fact]
    public void A_stream_is_the_same_for_ever()
    {
        Chance chance = new(seed: 1, stream: 2);

        Assert.Equal(Pinned, Enumerable.Range(0, 8).Select(_ => chance.Below(1_000_000)));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    [InlineData(-1, 2)]
    public void Another_seed_or_number_is_another_stream(int seed, int stream)
    {
        Chance chance = new(seed, stream);

        Assert.NotEqual(Pinned, Enumerable.Range(0, 8).Select(_ => chance.Below(1_000_000)));
    }

    [Fact]
    public void A_number_lies_between_both_ends_and_reaches_them()
    {
        Chance chance = new(seed: 3, stream: 0);
        int[] drawn = [.. Enumerable.Range(0, 500).Select(_ => chance.Between(-2, 2))];

        Assert.Equal(-2, drawn.Min());
        Assert.Equal(2, drawn.Max());
    }

    [Fact]
    public void Shuffling_loses_nothing()
    {
        int[] items = [.. Enumerable.Range(0, 50)];
        new Chance(seed: 4, stream: 0).Shuffle<int>(items);

        Assert.NotEqual(Enumerable.Range(0, 50), items);
        Assert.Equal(Enumerable.Range(0, 50), items.Order());
    }
}
