using Desmigratif.Rules.Assignment.Eligibility;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>What it costs on each level to place a group, or to leave it out.</summary>
internal static class LevelCosts
{
    /// <summary>The levels after those of the tiers, in strict order.</summary>
    private static readonly string[] AfterTiers =
    [
        "moves", "care-order", "counselling-uncovered", "activities-uncovered", "distance", "language", "load-balance", "canonical-order",
    ];

    public static int Count(Roll roll) => roll.Policy.Tiers + AfterTiers.Length;

    /// <summary>The level at which each candidate counts the square of its load.</summary>
    public static int SquareLevel(Roll roll) => roll.Policy.Tiers + 6;

    public static string Name(Roll roll, int level) =>
        level < roll.Policy.Tiers
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"unplaced-tier-{level + 1}")
            : AfterTiers[level - roll.Policy.Tiers];

    /// <summary>The cost of a group with a candidate; the square of loads is not in it.</summary>
    public static void With(Village village, Group group, int candidate, Span<long> cost)
    {
        cost.Clear();
        Roll roll = village.Roll;
        Candidate own = roll.Candidates[candidate];
        Span<long> later = cost[roll.Policy.Tiers..];
        foreach (PlannedChild child in group.Members)
        {
            later[0] += child.CurrentIsValid && child.Current != candidate ? 1 : 0;
            later[1] += village.Pairs.CareOrder(child, candidate);
            later[2] += child.NeedsCounselling && !Offers.Counselling(own) ? 1 : 0;
            later[3] += Offers.Uncovered(child, own);
            later[4] += village.Pairs.Metres(child, candidate) ?? own.Limit;
            later[5] += child.Languages.Length > 0 && !own.Languages.Contains(child.Languages[0]) ? 1 : 0;
            later[7] += (long)(roll.Children.Length - child.Position) * (candidate + 1);
        }
    }

    /// <summary>The cost of leaving a group out.</summary>
    public static void Out(Roll roll, Group group, Span<long> cost)
    {
        cost.Clear();
        cost[group.Tier - 1] = group.Size;
        Span<long> later = cost[roll.Policy.Tiers..];
        foreach (PlannedChild child in group.Members)
        {
            later[0] += child.CurrentIsValid ? 1 : 0;
            later[2] += child.NeedsCounselling ? 1 : 0;
            later[3] += child.Needs.Length;
        }
    }

    /// <summary>The value of each level when each group goes to a candidate, or to -1.</summary>
    public static long[] Of(Village village, int[] candidateOf)
    {
        long[] value = new long[Count(village.Roll)];
        long[] cost = new long[value.Length];
        long[] load = new long[village.Candidates];
        for (int group = 0; group < candidateOf.Length; group++)
        {
            int candidate = candidateOf[group];
            if (candidate < 0)
            {
                Out(village.Roll, village.Groups[group], cost);
            }
            else
            {
                With(village, village.Groups[group], candidate, cost);
                load[candidate] += village.Groups[group].Size;
            }

            for (int level = 0; level < value.Length; level++)
            {
                value[level] += cost[level];
            }
        }

        foreach (long own in load)
        {
            value[SquareLevel(village.Roll)] += own * own;
        }

        return value;
    }
}
