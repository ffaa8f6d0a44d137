using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Eligibility;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>One village to be planned: groups, candidates, which go together, and places.</summary>
internal sealed class Village
{
    private readonly PairCodeSet[] codes;
    private readonly bool[] eligible;

    public Village(Roll roll, Pairs pairs, int[] pinned, Amendment? amendment = null)
    {
        Roll = roll;
        Pairs = pairs;
        Pinned = pinned;
        Groups = Planning.Groups.Of(roll, pairs, pinned);
        GroupOf = new int[roll.Children.Length];
        for (int group = 0; group < Groups.Length; group++)
        {
            foreach (PlannedChild child in Groups[group].Members)
            {
                GroupOf[child.Position] = group;
            }
        }

        Places = [.. roll.Candidates.Select(candidate => candidate.Places)];
        if (amendment?.Places is { } places)
        {
            Places[amendment.Candidate] = places;
        }

        PinnedPlaces = new int[Places.Length];
        foreach (Group group in Groups)
        {
            if (group.Pin >= 0)
            {
                PinnedPlaces[group.Pin] += group.Size;
            }
        }

        codes = new PairCodeSet[Groups.Length * Candidates];
        eligible = new bool[codes.Length];
        for (int group = 0; group < Groups.Length; group++)
        {
            for (int candidate = 0; candidate < Candidates; candidate++)
            {
                Judge(group, candidate, amendment);
            }
        }

        for (int candidate = 0; candidate < Candidates; candidate++)
        {
            Places[candidate] = int.Max(Places[candidate], PinnedPlaces[candidate]);
        }
    }

    public Roll Roll { get; }

    public Pairs Pairs { get; }

    /// <summary>The candidate each child is pinned to, or -1.</summary>
    public int[] Pinned { get; }

    public Group[] Groups { get; }

    /// <summary>The group of each child in scope.</summary>
    public int[] GroupOf { get; }

    /// <summary>The places of each candidate; those pinned there at least.</summary>
    public int[] Places { get; }

    /// <summary>How many children are pinned to each candidate.</summary>
    public int[] PinnedPlaces { get; }

    public int Candidates => Roll.Candidates.Length;

    /// <summary>The codes of all children of a group with a candidate, and whether the group is too big.</summary>
    public PairCodeSet Codes(int group, int candidate) => codes[(group * Candidates) + candidate];

    public bool IsEligible(int group, int candidate) => eligible[(group * Candidates) + candidate];

    /// <summary>Whether there is a candidate a group could go to.</summary>
    public bool HasEligible(int group) => eligible.AsSpan(group * Candidates, Candidates).Contains(true);

    /// <summary>Whether an exemption names a group that is larger than the places of a candidate.</summary>
    public bool IsExempt(int group, int candidate) =>
        Groups[group].Siblings is { } siblings
        && Roll.Policy.SiblingExemptions.Any(own =>
            string.Equals(own.Caregiver, Roll.Candidates[candidate].Id, StringComparison.Ordinal)
            && string.Equals(own.Siblings, siblings, StringComparison.Ordinal));

    private void Judge(int group, int candidate, Amendment? amendment)
    {
        Group own = Groups[group];
        PairCodeSet set = default;
        if (amendment is null || amendment.Candidate != candidate || amendment.FirstChild != own.Members[0].Position)
        {
            foreach (PlannedChild child in own.Members)
            {
                set |= Pairs.Codes(child, candidate);
            }
        }

        int places = amendment?.Candidate == candidate ? Places[candidate] : Roll.Candidates[candidate].Places;
        set = set.With(PairCode.GroupTooBig, own.Size > places && !IsExempt(group, candidate));
        int at = (group * Candidates) + candidate;
        codes[at] = set;
        eligible[at] = own.Pin >= 0 ? own.Pin == candidate : set.IsEmpty;
    }
}
