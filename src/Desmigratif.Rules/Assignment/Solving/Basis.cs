using System.Collections;

namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Where a relaxation was, kept for the way back.</summary>
/// <param name="items">How many items.</param>
/// <param name="rows">How many rows.</param>
/// <param name="whole">Whether the inverse is kept; else it is built anew, which takes less room.</param>
internal sealed class Basis(int items, int rows, bool whole)
{
    public int Rows { get; } = rows;

    /// <summary>The options that were forbidden, a bit each: a descent keeps hundreds of bases of hundreds of thousands of options.</summary>
    public BitArray Forbidden { get; set; } = new(0);

    public int[] Key { get; } = new int[items];

    public int[] Stands { get; } = new int[rows];

    public double[] Inverse { get; } = whole ? new double[rows * rows] : [];

    public double[] Norm { get; } = new double[rows];
}
