using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Rules.Assignment.Eligibility;
using Desmigratif.Rules.Assignment.Planning;

namespace Desmigratif.Rules.Assignment.Verifying;

/// <summary>Check 1: the proposal is of this input, every child record stands once, the right ones are planned for, siblings together.</summary>
internal static class Membership
{
    /// <summary>The candidate of each group, or -1.</summary>
    public static int[] Check(Village village, Proposal proposal, List<ProposalProblem> problems)
    {
        Dictionary<string, int> placed = new(StringComparer.Ordinal);
        HashSet<string> listed = new(StringComparer.Ordinal);
        Require(string.Equals(proposal.Bundle, village.Roll.Register.Bundle.Id, StringComparison.Ordinal), "bundle", "is another one");
        Require(proposal.AsOf == village.Roll.AsOf, "asOf", "is another day");
        Require(proposal.Policy == village.Roll.Policy, "policy", "is another one");
        foreach (Placement placement in proposal.Placements)
        {
            placed[placement.Child] = village.Roll.CandidateWithId(placement.Caregiver);
            Require(listed.Add(placement.Child), placement.Child, "stands twice");
            Require(placed[placement.Child] >= 0, placement.Child, "is placed with somebody who is no candidate");
            Require(village.Roll.ChildWithId(placement.Child) >= 0, placement.Child, "is placed and not planned for");
        }

        foreach (UnplacedChild own in proposal.Unplaced)
        {
            ScopeReason? why = village.Roll.OutOfScope.Where(other => string.Equals(other.Id, own.Child, StringComparison.Ordinal))
                .Select(other => (ScopeReason?)other.Why).FirstOrDefault();
            Require(listed.Add(own.Child), own.Child, "stands twice");
            Require((own.Details as OutOfScope)?.Why == why, own.Child, "is in or out of scope for another reason");
            Require(why is not null || village.Roll.ChildWithId(own.Child) >= 0, own.Child, "is no child of the register");
        }

        Require(listed.Count == village.Roll.Children.Length + village.Roll.OutOfScope.Length, "", "a child record is left out");
        int[] candidateOf = new int[village.Groups.Length];
        for (int group = 0; group < candidateOf.Length; group++)
        {
            PlannedChild[] members = village.Groups[group].Members;
            candidateOf[group] = placed.GetValueOrDefault(members[0].Id, -1);
            foreach (PlannedChild child in members)
            {
                Require(placed.GetValueOrDefault(child.Id, -1) == candidateOf[group], child.Id, "is separated from its siblings");
            }
        }

        return candidateOf;

        void Require(bool holds, string subject, string text)
        {
            if (!holds)
            {
                problems.Add(new(1, subject, text));
            }
        }
    }
}
