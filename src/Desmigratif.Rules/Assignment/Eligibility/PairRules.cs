using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.People;

namespace Desmigratif.Rules.Assignment.Eligibility;

/// <summary>Judges a child and a caregiver by every rule. A rejected pair carries all codes that apply, never only the first.</summary>
internal static class PairRules
{
    public static PairCodeSet Codes(Roll roll, PlannedChild child, Candidate candidate)
    {
        (bool refused, bool declined, bool conflict) = Restrictions(child, candidate);
        bool special = child.HasSpecialNeeds;
        return candidate.OwnCodes
            .With(PairCode.ConflictOfInterest, conflict || IsTied(child, candidate))
            .With(PairCode.ChildRefused, refused)
            .With(PairCode.CaregiverUnwilling, declined || (special && candidate.Record.AcceptsSpecialNeeds == false))
            .With(PairCode.NeedsNotCovered, special && candidate.Record.AcceptsSpecialNeeds is null)
            .With(PairCode.Religion, Shares(child, candidate, Activity.SpiritualGuidance.Text) && Differ(child.Person.Religion, candidate.Person.Religion))
            .With(PairCode.SexPolicy, ViolatesSexPolicy(roll, child, candidate))
            .With(PairCode.Language, HasNoCommonLanguage(child, candidate))
            .With(PairCode.Distance, Distance(child, candidate) > candidate.Limit);
    }

    /// <summary>The metres between the two; nothing where one of the locations is missing.</summary>
    public static int? Distance(PlannedChild child, Candidate candidate) =>
        EarthDistance.Metres(child.Person.Location, candidate.Person.Location);

    /// <summary>0 for kin, 1 for the same hamlet, 2 for the same village.</summary>
    public static int CareOrder(PlannedChild child, Candidate candidate) =>
        Kinship.Nearest(child.Ancestors, candidate.Ancestors) is not null ? 0
        : child.Hamlet is not null && string.Equals(child.Hamlet, candidate.Hamlet, StringComparison.Ordinal) ? 1
        : 2;

    private static (bool Refused, bool Declined, bool Conflict) Restrictions(PlannedChild child, Candidate candidate)
    {
        bool refused = false;
        bool declined = false;
        bool conflict = false;
        foreach (Restriction restriction in child.Record.Restrictions)
        {
            if (string.Equals(restriction.Caregiver.Id, candidate.Id, StringComparison.Ordinal))
            {
                bool family = restriction.Reason == RestrictionReason.ChildRefused || restriction.Reason == RestrictionReason.GuardianRefused;
                bool caregiver = restriction.Reason == RestrictionReason.CaregiverDeclined;
                refused |= family;
                declined |= caregiver;
                conflict |= !family && !caregiver;
            }
        }

        return (refused, declined, conflict);
    }

    /// <summary>The child itself, a parent, the carer at home, or the same family card.</summary>
    private static bool IsTied(PlannedChild child, Candidate candidate)
    {
        string? person = candidate.Person.Id;
        return Is(child.Person.Id)
            || Is(child.Person.Mother?.Person.Id)
            || Is(child.Person.Father?.Person.Id)
            || Is(child.Record.Carer?.Person.Id)
            || (child.FamilyCard is not null && string.Equals(child.FamilyCard, candidate.FamilyCard, StringComparison.Ordinal));

        bool Is(string? other) => other is not null && string.Equals(other, person, StringComparison.Ordinal);
    }

    private static bool Shares(PlannedChild child, Candidate candidate, string activity) =>
        candidate.Offers.Contains(activity) && child.Record.Needs.Any(need => string.Equals(need.Text, activity, StringComparison.Ordinal));

    private static bool Differ(Religion? one, Religion? other) =>
        one is { Text.Length: > 0 } && other is { Text.Length: > 0 } && one != other;

    private static bool Differ(Sex? one, Sex? other) =>
        one is { Text.Length: > 0 } && other is { Text.Length: > 0 } && one != other;

    private static bool ViolatesSexPolicy(Roll roll, PlannedChild child, Candidate candidate) =>
        roll.Policy.SexPolicies.Any(entry =>
            !(entry.From > roll.AsOf)
            && !(entry.To < roll.AsOf)
            && Shares(child, candidate, entry.Activity)
            && Differ(child.Person.Sex, candidate.Person.Sex));

    private static bool HasNoCommonLanguage(PlannedChild child, Candidate candidate) =>
        child.Languages.Length > 0
        && candidate.Languages.Count > 0
        && !Array.Exists(child.Languages, candidate.Languages.Contains);
}
