namespace Desmigratif.Rules.Assignment.Solving;

/// <summary>What a run may still spend: nodes, and work in numbers touched, so that nodes of large villages do not take for ever.</summary>
internal sealed class Budget(long nodes)
{
    private const long WorkOfNode = 50_000;

    private long work = long.Min(nodes, long.MaxValue / WorkOfNode) * WorkOfNode;

    public long Nodes { get; private set; }

    public long Left => work <= 0 ? 0 : long.Max(0, nodes - Nodes);

    public long WorkLeft => work;

    public bool IsSpent => Left == 0;

    /// <summary>Whether so much work may still be done.</summary>
    public bool Affords(long ownWork) => !IsSpent && work >= ownWork;

    public void Spend(long ownNodes, long ownWork)
    {
        Nodes += ownNodes;
        work -= ownWork;
    }
}
