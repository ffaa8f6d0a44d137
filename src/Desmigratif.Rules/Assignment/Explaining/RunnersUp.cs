using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Explaining;

/// <summary>Other caregivers with room for a group, and where the proposal would be worse with them.</summary>
internal static class RunnersUp
{
    public static IEnumerable<PlacementReason> Of(Draft draft, int group, int most)
    {
        Village village = draft.Village;
        int placed = draft.Outcome.CandidateOf[group];
        List<(int Candidate, long[] Value)> others = [];
        int[] candidateOf = [.. draft.Outcome.CandidateOf];
        for (int candidate = 0; candidate < village.Candidates; candidate++)
        {
            if (candidate != placed && village.IsEligible(group, candidate) && draft.HasRoom(group, candidate))
            {
                candidateOf[group] = candidate;
                others.Add((candidate, LevelCosts.Of(village, candidateOf)));
            }
        }

        return from other in others.OrderBy(other => other, Comparer<(int Candidate, long[] Value)>.Create(Compare)).Take(most)
               select new RunnerUpReason(village.Roll.Candidates[other.Candidate].Id, FirstWorse(village, draft.Outcome.Value, other.Value));
    }

    /// <summary>How many other eligible caregivers have no room.</summary>
    public static int Full(Draft draft, int group)
    {
        int full = 0;
        for (int candidate = 0; candidate < draft.Village.Candidates; candidate++)
        {
            full += candidate != draft.Outcome.CandidateOf[group]
                && draft.Village.IsEligible(group, candidate)
                && !draft.HasRoom(group, candidate)
                    ? 1
                    : 0;
        }

        return full;
    }

    /// <summary>Compares the values of two proposals, level by level.</summary>
    internal static int Compare(ReadOnlySpan<long> one, ReadOnlySpan<long> other) => one.SequenceCompareTo(other);

    private static int Compare((int Candidate, long[] Value) one, (int Candidate, long[] Value) other) =>
        Compare(one.Value, other.Value) is not 0 and int order ? order : one.Candidate - other.Candidate;

    private static string FirstWorse(Village village, long[] value, long[] other)
    {
        int level = 0;
        while (level < value.Length - 1 && value[level] == other[level])
        {
            level++;
        }

        return LevelCosts.Name(village.Roll, level);
    }
}
