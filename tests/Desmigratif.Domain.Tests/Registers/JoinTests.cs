using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Domain.Tests.Registers;

public sealed class JoinTests
{
    [Fact]
    public void Records_with_one_key_are_walked_through_in_the_order_of_the_file()
    {
        Join<Migration> join = JoinOf("p1", "p2", null, "p1", "p1");
        Assert.Equal([0, 3, 4], Walk(join, "p1"));
        Assert.Equal([1], Walk(join, "p2"));
        Assert.Equal(0, join.FirstIndex("p1"));
        Assert.False(join["p1"].IsEmpty);
    }

    [Theory]
    [InlineData("p3")]
    [InlineData("P1")]
    [InlineData("")]
    [InlineData(null)]
    public void Nothing_stands_under_a_key_that_no_record_has(string? key)
    {
        Join<Migration> join = JoinOf("p1", null);
        Assert.Empty(Walk(join, key));
        Assert.Equal(-1, join.FirstIndex(key));
        Assert.True(join[key].IsEmpty);
    }

    [Fact]
    public void A_walk_that_has_ended_stays_at_its_end()
    {
        Joined<Migration> walk = JoinOf("p1")["p1"];
        Assert.True(walk.MoveNext());
        Assert.Equal("m0", walk.Current.Id);
        Assert.False(walk.MoveNext());
        Assert.False(walk.MoveNext());
    }

    [Fact]
    public void The_default_walk_is_empty()
    {
        Joined<Person> none = default;
        Assert.True(none.IsEmpty);
        Assert.False(none.MoveNext());
    }

    [Fact]
    public void A_walk_meets_every_record_with_the_key_and_no_other() =>
        Prop.ForAll(Gen.Elements("p1", "p2", "p3", null!).ListOf().ToArbitrary(), keys =>
        {
            Join<Migration> join = JoinOf([.. keys]);
            return new[] { "p1", "p2", "p3" }.All(key =>
                Walk(join, key).SequenceEqual(Enumerable.Range(0, keys.Count).Where(index => keys[index] == key)));
        }).QuickCheckThrowOnFailure();

    private static Join<Migration> JoinOf(params string?[] persons) =>
        new Register(
            new Bundle(),
            [
                new Person { Id = "p1" },
                .. persons.Select((person, index) => new Migration { Id = $"m{index}", Person = person }),
            ]).MigrationsByPerson;

    private static List<int> Walk(Join<Migration> join, string? key)
    {
        List<int> walked = [];
        Joined<Migration> records = join[key];
        while (records.MoveNext())
        {
            Assert.Equal($"m{records.CurrentIndex}", records.Current.Id);
            walked.Add(records.CurrentIndex);
        }

        return walked;
    }
}
