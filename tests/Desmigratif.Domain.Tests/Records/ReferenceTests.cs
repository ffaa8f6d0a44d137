using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Tests.Records;

public sealed class ReferenceTests
{
    [Fact]
    public void The_default_value_names_nothing()
    {
        Reference<Person> none = default;
        Assert.True(none.IsAbsent);
        Assert.Null(none.Id);
        Assert.Equal("", none.ToString());
        Assert.True(none == new Reference<Person>(null));
    }

    [Fact]
    public void References_are_equal_when_they_name_the_same_id()
    {
        Reference<Person> reference = "p1";
        Assert.False(reference.IsAbsent);
        Assert.True(reference == new Reference<Person>(new string("p1".AsSpan())));
        Assert.Equal(reference.GetHashCode(), new Reference<Person>("p1").GetHashCode());
        Assert.True(reference != "P1");
        Assert.Equal("p1", reference.ToString());
    }
}
