using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>A village with the outcome that is to be explained.</summary>
internal sealed class Draft
{
    public Draft(Village village, Solved outcome)
    {
        Village = village;
        Outcome = outcome;
        Load = new int[village.Candidates];
        for (int group = 0; group < village.Groups.Length; group++)
        {
            if (outcome.CandidateOf[group] >= 0)
            {
                Load[outcome.CandidateOf[group]] += village.Groups[group].Size;
            }
        }
    }

    public Village Village { get; }

    public Solved Outcome { get; }

    /// <summary>How many children each candidate would accompany.</summary>
    public int[] Load { get; }

    public int Free(int candidate) => int.Max(0, Village.Places[candidate] - Load[candidate]);

    /// <summary>Whether a group could be added to a candidate as things are.</summary>
    public bool HasRoom(int group, int candidate) =>
        Village.Groups[group].Size <= Village.Places[candidate] - Load[candidate]
        || (Load[candidate] == 0 && Village.IsExempt(group, candidate));
}
