using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Rules.Assignment.Eligibility;

namespace Desmigratif.Rules.Assignment.Planning;

/// <summary>What a caregiver offers of what a child needs.</summary>
internal static class Offers
{
    public static bool Counselling(Candidate candidate) => candidate.Offers.Contains(Activity.Counselling.Text);

    public static int Uncovered(PlannedChild child, Candidate candidate)
    {
        int uncovered = 0;
        foreach (string need in child.Needs)
        {
            uncovered += candidate.Offers.Contains(need) ? 0 : 1;
        }

        return uncovered;
    }
}
