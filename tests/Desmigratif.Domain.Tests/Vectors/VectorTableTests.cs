namespace Desmigratif.Domain.Tests.Vectors;

public class VectorTableTests
{
    [Fact]
    public void A_quoted_cell_may_hold_commas_quotes_and_line_ends()
    {
        List<List<string>> records = [.. VectorTable.Records("a,\"b,\"\"c\"\"\nd\",\n e ,f,g\n")];

        Assert.Equal(["a", "b,\"c\"\nd", ""], records[0]);
        Assert.Equal([" e ", "f", "g"], records[1]);
    }

    [Fact]
    public void No_table_is_empty()
    {
        Assert.Equal(75, VectorTable.Nik.Rows.Count());
        Assert.Equal(15, VectorTable.FamilyCard.Rows.Count());
        Assert.Equal(13, VectorTable.TaxNumber.Rows.Count());
        Assert.Equal(27, VectorTable.Phone.Rows.Count());
    }
}
