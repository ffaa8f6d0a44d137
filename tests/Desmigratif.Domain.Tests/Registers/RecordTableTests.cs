using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Domain.Tests.Registers;

public sealed class RecordTableTests
{
    private static readonly Person First = new() { Id = "p1" };
    private static readonly Person Nameless = new();
    private static readonly Person Again = new() { Id = "p1", Name = "Ahmad" };

    private static RecordTable<Person> Table => new Register(new Bundle(), [new Village { Id = "p2" }, First, Nameless, Again]).Persons;

    [Fact]
    public void It_holds_the_records_of_one_type_in_the_order_of_the_file()
    {
        Assert.Equal(3, Table.Count);
        Assert.Same(First, Table[0]);
        Assert.Same(Again, Table[2]);
        Assert.Equal([1, 2, 3], Enumerable.Range(0, 3).Select(Table.PlaceOf));
        Assert.Throws<IndexOutOfRangeException>(() => Table[3]);
    }

    [Fact]
    public void A_record_is_found_by_its_id_and_the_first_by_an_id_used_twice()
    {
        Assert.Same(First, Table.Find("p1"));
        Assert.Same(First, Table.Find(new Reference<Person>("p1")));
        Assert.Equal(0, Table.IndexOf("p1"));
    }

    [Theory]
    [InlineData("P1")]
    [InlineData("p2")]
    [InlineData("")]
    [InlineData(null)]
    public void Nothing_is_found_by_another_id(string? id)
    {
        Assert.Null(Table.Find(id));
        Assert.Equal(-1, Table.IndexOf(id));
    }

    [Fact]
    public void It_can_be_walked_through_in_every_way()
    {
        List<Person> walked = [];
        foreach (Person person in Table)
        {
            walked.Add(person);
        }

        Assert.Equal([First, Nameless, Again], walked);
        Assert.Equal(walked, Table.AsEnumerable());
        Assert.Equal(3, ((System.Collections.IEnumerable)Table).Cast<Person>().Count());
    }

    [Fact]
    public void A_register_without_such_records_has_an_empty_table()
    {
        RecordTable<Consent> none = new Register(new Bundle(), [First]).Consents;
        Assert.Empty(none);
        Assert.Null(none.Find("p1"));
    }
}
