namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>What each pair of child and candidate comes to. Worked out once for a roll.</summary>
internal sealed class Pairs
{
    private readonly PairCodeSet[] codes;
    private readonly int?[] metres;
    private readonly byte[] careOrder;
    private readonly int candidates;

    public Pairs(Roll roll)
    {
        candidates = roll.Candidates.Length;
        codes = new PairCodeSet[roll.Children.Length * candidates];
        metres = new int?[codes.Length];
        careOrder = new byte[codes.Length];
        foreach (PlannedChild child in roll.Children)
        {
            for (int candidate = 0; candidate < candidates; candidate++)
            {
                int at = (child.Position * candidates) + candidate;
                codes[at] = PairRules.Codes(roll, child, roll.Candidates[candidate]);
                metres[at] = PairRules.Distance(child, roll.Candidates[candidate]);
                careOrder[at] = (byte)PairRules.CareOrder(child, roll.Candidates[candidate]);
            }
        }
    }

    public PairCodeSet Codes(PlannedChild child, int candidate) => codes[(child.Position * candidates) + candidate];

    public int? Metres(PlannedChild child, int candidate) => metres[(child.Position * candidates) + candidate];

    public int CareOrder(PlannedChild child, int candidate) => careOrder[(child.Position * candidates) + candidate];
}
