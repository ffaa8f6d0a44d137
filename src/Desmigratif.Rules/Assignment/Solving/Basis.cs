namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Where a relaxation was, kept for the way back.</summary>
internal sealed class Basis(int options, int items, int rows)
{
    public int Rows { get; } = rows;

    public bool[] Forbidden { get; } = new bool[options];

    public int[] Key { get; } = new int[items];

    public int[] Stands { get; } = new int[rows];

    public double[] Inverse { get; } = new double[rows * rows];

    public double[] Norm { get; } = new double[rows];
}
