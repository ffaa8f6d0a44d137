using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.Engine;

public sealed class DatedTests
{
    private static readonly Dated<int> Age = new([new(new(2004, 10, 18), 21), new(new(2017, 11, 22), 18)]);

    [Theory]
    [InlineData("2004-10-18", 21)]
    [InlineData("2017-11-21", 21)]
    [InlineData("2017-11-22", 18)]
    [InlineData("9999-12-31", 18)]
    public void The_last_step_that_has_begun_applies(string day, int value)
    {
        Assert.Equal(value, Age.On(Days.Of(day)));
        Assert.True(Age.TryOn(Days.Of(day), out int found));
        Assert.Equal(value, found);
    }

    [Fact]
    public void Before_the_first_step_there_is_no_value()
    {
        Assert.False(Age.TryOn(new(2004, 10, 17), out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.On(new(2004, 10, 17)));
    }

    [Fact]
    public void The_steps_are_listed_in_order() => Assert.Equal([21, 18], Age.Steps.Select(step => step.Value));

    [Fact]
    public void A_value_without_steps_is_refused() => Assert.Throws<ArgumentException>(() => new Dated<int>([]));

    [Fact]
    public void Days_that_do_not_rise_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Dated<int>([new(new(2017, 11, 22), 1), new(new(2017, 11, 22), 2)]));
        Assert.Throws<ArgumentException>(() => new Dated<int>([new(new(2017, 11, 22), 1), new(new(2017, 11, 21), 2)]));
    }
}
