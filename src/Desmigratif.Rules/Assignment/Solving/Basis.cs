namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Where a relaxation was, kept for the way back.</summary>
/// <param name="options">How many options there are.</param>
/// <param name="items">How many items.</param>
/// <param name="rows">How many rows.</param>
/// <param name="whole">Whether the inverse is kept; else it is built anew, which takes less room.</param>
internal sealed class Basis(int options, int items, int rows, bool whole)
{
    public int Rows { get; } = rows;

    public bool[] Forbidden { get; } = new bool[options];

    public int[] Key { get; } = new int[items];

    public int[] Stands { get; } = new int[rows];

    public double[] Inverse { get; } = whole ? new double[rows * rows] : [];

    public double[] Norm { get; } = new double[rows];
}
