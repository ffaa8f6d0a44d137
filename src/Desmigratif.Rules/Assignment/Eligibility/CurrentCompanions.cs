using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>Finds who accompanies each child on the day, as people decided it.</summary>
internal static class CurrentCompanions
{
    public static void Find(Roll roll)
    {
        ILookup<string, CareArrangement> arrangements = Records.ById(roll.Register.CareArrangements)
            .Where(own => own.Kind == CareKind.CommunityMentor && own.From <= roll.AsOf && !(own.To < roll.AsOf) && own.Child.Id is not null)
            .ToLookup(own => own.Child.Id!, StringComparer.Ordinal);
        foreach (PlannedChild child in roll.Children)
        {
            CareArrangement? current = arrangements[child.Id]
                .Where(own => roll.CandidateWithId(own.Caregiver.Id) >= 0)
                .OrderByDescending(own => own.From)
                .ThenBy(own => own.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (current is not null)
            {
                child.Current = roll.CandidateWithId(current.Caregiver.Id);
                child.CurrentIsValid = PairRules.Codes(roll, child, roll.Candidates[child.Current]).Without(PairCode.GroupTooBig).IsEmpty;
            }
        }
    }
}
