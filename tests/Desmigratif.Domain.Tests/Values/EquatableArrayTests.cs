using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Tests.Values;

public sealed class EquatableArrayTests
{
    [Fact]
    public void The_default_value_is_the_empty_list()
    {
        EquatableArray<string> none = default;
        EquatableArray<string> empty = [];
        Assert.True(none.IsEmpty);
        Assert.Empty(none.AsEnumerable());
        Assert.True(none == empty);
        Assert.Equal(none.GetHashCode(), empty.GetHashCode());
        foreach (string _ in none)
        {
            Assert.Fail("There is no element.");
        }

        Assert.False(none.Contains("x"));
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void Lists_are_equal_by_their_elements_in_order()
    {
        EquatableArray<string> list = ["a", "b"];
        Assert.True(list == ["a", "b"]);
        Assert.Equal(list.GetHashCode(), EquatableArray.Create<string>(["a", "b"]).GetHashCode());
        Assert.True(list != ["b", "a"]);
        Assert.True(list != ["a"]);
        Assert.False(list.Equals("a"));
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_from()
    {
        string[] source = ["a"];
        EquatableArray<string> list = source.ToEquatableArray();
        EquatableArray<string> other = EquatableArray.Create<string>(source);
        source[0] = "b";
        Assert.Equal("a", list[0]);
        Assert.Equal("a", other[0]);
    }

    [Fact]
    public void A_list_prints_how_many_elements_it_has_and_never_the_elements() =>
        Assert.Equal("[2]", new[] { "Siti", "Aminah" }.ToEquatableArray().ToString());

    [Fact]
    public void Elements_are_found_by_value()
    {
        EquatableArray<string> list = ["sport", "arts"];
        Assert.True(list.Contains(new string("arts".AsSpan())));
        Assert.False(list.Contains("Arts"));
        Assert.Equal(["sport", "arts"], list.AsEnumerable());
    }
}
