using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;

namespace Desmigratif.Domain.Tests.Records;

public sealed class UnknownMembersTests
{
    private static readonly UnknownMembers Two = new([new("x-opensid-dusun", "\"Timur\""), new("age", "31")]);

    [Fact]
    public void The_default_value_holds_none()
    {
        Assert.True(default(UnknownMembers).IsEmpty);
        Assert.Null(default(UnknownMembers)["age"]);
        Assert.True(default(UnknownMembers) == new UnknownMembers([]));
    }

    [Fact]
    public void A_member_is_found_by_its_exact_name()
    {
        Assert.Equal("31", Two["age"]);
        Assert.Null(Two["Age"]);
    }

    [Fact]
    public void The_order_of_members_counts()
    {
        Assert.True(Two == new UnknownMembers([new("x-opensid-dusun", "\"Timur\""), new("age", "31")]));
        Assert.True(Two != new UnknownMembers([new("age", "31"), new("x-opensid-dusun", "\"Timur\"")]));
        Assert.Equal(Two.GetHashCode(), new UnknownMembers(Two.Members).GetHashCode());
    }

    [Fact]
    public void Neither_names_nor_values_are_printed()
    {
        Assert.Equal("2 unknown", Two.ToString());
        Assert.Equal("UnknownMember", Two.Members[0].ToString());
    }

    [Fact]
    public void Facts_with_different_unknown_members_differ()
    {
        Person person = new() { Id = "p1" };
        Assert.NotEqual(person, person with { UnknownMembers = Two });
        Assert.Equal(person with { UnknownMembers = Two }, person with { UnknownMembers = new(Two.Members) });
    }
}
