using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Findings;
using Desmigratif.Rules.Assignment.Eligibility;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>The decisions of people that hold: which child is pinned to which candidate. Those that cannot hold become findings.</summary>
internal static class Decisions
{
    /// <summary>The candidate each child in scope is pinned to, or -1.</summary>
    public static int[] Of(Roll roll, Pairs pairs, IEnumerable<Pin> pins, List<Finding> findings)
    {
        int[] pinned = new int[roll.Children.Length];
        pinned.AsSpan().Fill(-1);
        Freeze(roll, pinned);
        foreach (IGrouping<string, Pin> own in pins.GroupBy(pin => pin.Child, StringComparer.Ordinal).OrderBy(own => own.Key, StringComparer.Ordinal))
        {
            string[] named = [.. own.Select(pin => pin.Caregiver).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            int child = roll.ChildWithId(own.Key);
            int candidate = roll.CandidateWithId(named[0]);
            if (child < 0)
            {
                findings.Add(PlanFindings.ChildNotPlanned(roll, own.Key));
            }
            else if (named.Length > 1)
            {
                findings.Add(PlanFindings.PinsContradict(roll, own.Key));
            }
            else if (candidate < 0)
            {
                findings.Add(PlanFindings.NoCandidate(roll, own.Key));
            }
            else if (pairs.Codes(roll.Children[child], candidate) is { HasNever: true } codes)
            {
                findings.Add(PlanFindings.NeverAllowed(roll, own.Key, named[0], codes));
            }
            else
            {
                pinned[child] = candidate;
            }
        }

        return pinned;
    }

    private static void Freeze(Roll roll, int[] pinned)
    {
        if (roll.Policy.Moves == MovePolicy.Allowed)
        {
            return;
        }

        HashSet<string> movable = new(roll.Policy.Moves == MovePolicy.Listed ? roll.Policy.Movable : [], StringComparer.Ordinal);
        foreach (PlannedChild child in roll.Children)
        {
            if (child.CurrentIsValid && !movable.Contains(child.Id))
            {
                pinned[child.Position] = child.Current;
            }
        }
    }
}
