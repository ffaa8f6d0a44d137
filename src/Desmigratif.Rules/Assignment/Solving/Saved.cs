namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>A state of the transport, kept for the way back.</summary>
/// <typeparam name="TCost">The cost.</typeparam>
internal sealed class Saved<TCost>(Flow<TCost> flow)
    where TCost : struct, ICost<TCost>
{
    public int[] OptionOf { get; } = new int[flow.OptionOf.Length];

    public int[] Load { get; } = new int[flow.Load.Length];

    public TCost[] Price { get; } = new TCost[flow.Price.Length];

    public bool[] Forbidden { get; } = new bool[flow.Forbidden.Length];

    public TCost Value { get; set; }
}
