namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>Children who are placed together: siblings, or one child alone.</summary>
/// <param name="Members">The children, in order of their ids.</param>
/// <param name="Tier">The most urgent tier among them.</param>
/// <param name="Pin">The candidate people have decided on, or -1.</param>
internal sealed record Group(PlannedChild[] Members, int Tier, int Pin)
{
    public int Size => Members.Length;

    /// <summary>The word the siblings share; nothing for none.</summary>
    public string? Siblings => Members[0].Siblings;
}
