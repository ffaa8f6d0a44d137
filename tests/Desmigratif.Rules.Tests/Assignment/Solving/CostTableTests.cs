using Desmigratif.Rules.Assignment.Solving;

namespace Desmigratif.Rules.Tests.Assignment.Solving;

public sealed class CostTableTests
{
    private static readonly long[] Rows =
    [
        0, 5, int.MaxValue, 0,
        0, 0, int.MaxValue + 1L, -7,
        0, 9, 3, int.MinValue - 1L,
    ];

    [Fact]
    public void Every_cost_is_kept_as_it_was_given_however_large()
    {
        CostTable table = CostTable.Of(4, Rows);
        long[] row = new long[4];
        for (int option = 0; option < 3; option++)
        {
            table.Get(option, row);
            Assert.Equal(Rows[(option * 4)..((option + 1) * 4)], row);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(int.MaxValue + 12L)]
    public void A_cost_can_be_changed_at_every_level(long cost)
    {
        for (int level = 0; level < 4; level++)
        {
            CostTable table = CostTable.Of(4, Rows);
            table[1, level] = cost;
            for (int at = 0; at < Rows.Length; at++)
            {
                Assert.Equal(at == 4 + level ? cost : Rows[at], table[at / 4, at % 4]);
            }
        }
    }
}
