namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>Where a relaxation was, kept for the way back.</summary>
internal sealed class Basis(int options, int items, int rows)
{
    public bool[] Forbidden { get; } = new bool[options];

    public int[] Place { get; } = new int[options];

    public double[] Reduced { get; } = new double[options];

    public double[] Cost { get; } = new double[options];

    public int[] Key { get; } = new int[items];

    public int[] Stands { get; } = new int[rows];

    public double[] Inverse { get; } = new double[rows * rows];

    public double[] Level { get; } = new double[rows];

    public double[] Norm { get; } = new double[rows];

    public double[] Dual { get; } = new double[rows];

    public double Value { get; set; }
}
